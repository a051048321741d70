import { type Analysed, found, refused } from './analysed.ts';
import { crossingOf } from './capacityAt.ts';
import type { Profile } from './profile.ts';

/** Capacities in the unit of the profile; the number is meaningless without its boundary. */
export type SlopePlateau = {
  /** V. */
  readonly boundary: number;
  readonly slope: number;
  readonly plateau: number;
  /** Plateau over both, 0 to 1. */
  readonly plateauShare: number;
  /** Capacity between the rows before and behind all that may be a crossing, rounding considered: so much may belong to either side. */
  readonly resolution: number;
};

/**
 * Slope and plateau capacity at a fixed potential: what is stored above it, and below it.
 *
 * Boundaries of 0.1 and 0.25 V are both in use, and one curve gives 57 and 63 % plateau by them: numbers of different
 * boundaries are not comparable.
 *
 * @param boundary V against the metal of the ion
 * @returns refused where the profile does not reach from one side of the boundary to the other
 */
export function slopePlateau(profile: Profile, boundary: number): Analysed<SlopePlateau> {
  const { capacity, voltage } = profile;
  const total = capacity.at(-1) ?? 0;
  const [first, last] = [voltage[0] ?? Number.NaN, voltage.at(-1) ?? Number.NaN];
  if (!(Math.max(first, last) > boundary && Math.min(first, last) < boundary) || total === 0) {
    return refused(
      'BOUNDARY_NOT_CROSSED',
      `the profile runs from ${first} to ${last} V and does not cross ${boundary} V: there is nothing on one side`,
    );
  }
  const { capacity: crossed, before, behind } = crossingOf(profile, boundary);
  const beyond = total - crossed;
  const [slope, plateau] = last < first ? [crossed, beyond] : [beyond, crossed];
  return found({ boundary, slope, plateau, plateauShare: plateau / total, resolution: behind - before });
}
