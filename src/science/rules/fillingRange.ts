import type { Bounds } from '../facts/bounds.ts';

/** Capacities, all in one unit, and where the intermediate window lies between slope and plateau; potentials in V. */
export type Split = {
  readonly total: Bounds;
  /** Capacity below the boundary. */
  readonly plateau: Bounds;
  /** Capacity of the intermediate window. */
  readonly intercalation: Bounds;
  readonly window: { readonly upper: number; readonly lower: number };
  readonly boundary: number;
};

/**
 * What is left for pore filling, the capacity below the intermediate window, where plateau and intercalation are known.
 *
 * If the boundary lies inside the window, part of the intercalation may lie on the plateau: from P - IC to P. If the
 * window lies below the boundary, so does all intercalation: at most P - IC. If it lies above, the plateau is all
 * filling, and some of the slope may be: at least P. Never more than what intercalation leaves of the total. Derived
 * here from the sum of the segments between all boundaries.
 *
 * @returns bounds in the unit given; null if the numbers leave nothing
 */
export function fillingRange({ total, plateau, intercalation, window, boundary }: Split): Bounds | null {
  const rest = total.upper - intercalation.lower;
  if (window.lower > boundary) return between(plateau.lower, rest);
  if (window.upper < boundary) return between(0, Math.min(plateau.upper - intercalation.lower, rest));
  return between(plateau.lower - intercalation.upper, Math.min(plateau.upper, rest));
}

function between(least: number, upper: number): Bounds | null {
  const lower = Math.max(0, least);
  return lower > upper ? null : { value: (lower + upper) / 2, lower, upper };
}
