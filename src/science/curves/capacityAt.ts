import { potentialResolution } from './potentialNoise.ts';
import type { Profile } from './profile.ts';
import { roundingStep } from './roundingStep.ts';

/** Where a profile crosses a potential, and the capacities of the rows before its first and behind its last crossing. */
export type Crossing = { readonly capacity: number; readonly before: number; readonly behind: number };

/**
 * Where a profile crosses a potential: the capacity that flows while the potential is on the side where the profile begins,
 * with straight lines between rows.
 *
 * Noise takes a profile over a potential many times. The first of these crossings comes too early, the earlier the denser the
 * rows; the capacity of one side does not depend on the order of its rows, so that noise alike in both directions cancels.
 *
 * Where potentials come in steps, a row stands for all that lie within half a step of it: the capacity is the mean of the crossings of
 * those around the potential, so that a run of rows that have the potential itself is parted in its middle. Rows that may lie on
 * either side by their rounding are around the crossing.
 *
 * @param potential V
 * @returns in the unit of the profile; its end where the profile stays before the potential all the way, its beginning where
 * it begins beyond it
 */
export function crossingOf(profile: Profile, potential: number): Crossing {
  const { capacity, voltage } = profile;
  const [first, last] = [voltage[0] ?? Number.NaN, voltage.at(-1) ?? Number.NaN];
  const end = capacity.at(-1) ?? 0;
  const way = last < first ? 1 : -1;
  if (way * (first - potential) <= 0) return exactly(capacity[0] as number);
  const resolution = potentialResolution(profile);
  const [blur, reach] = [resolution / 2, Math.max(resolution, roundingStep(voltage)) / 2];
  let [near, before, behind] = [0, Number.NaN, end];
  let [from, isFar] = [way * (first - potential), false];
  for (let row = 1; row < voltage.length; row += 1) {
    const to = way * ((voltage[row] as number) - potential);
    const charge = (capacity[row] as number) - (capacity[row - 1] as number);
    // most rows lie far on one side, as the row before does
    if (Math.min(from, to) > reach || Math.max(from, to) < -reach) {
      if (to > 0) near += charge;
      from = to;
      continue;
    }
    near += charge * nearShare(from, to, blur);
    if (Number.isNaN(before) && to <= reach) before = capacity[row - 1] as number;
    if (to < -reach && !isFar) behind = capacity[row] as number;
    isFar = to < -reach;
    from = to;
  }
  if (Number.isNaN(before)) return exactly(end);
  return { capacity: (capacity[0] as number) + near, before, behind: isFar ? behind : end };
}

/**
 * The share of a straight line between two rows that is on the near side of a potential.
 *
 * @param from V on the near side of it, negative on the far side; @param to the same of the later row
 * @param blur half a step of the instrument
 */
function nearShare(from: number, to: number, blur: number): number {
  if (from >= blur && to >= blur && from + to > 0) return 1;
  if (from <= -blur && to <= -blur && from + to < 0) return 0;
  if (from === to) return blur === 0 ? 0.5 : (from + blur) / (2 * blur);
  return (nearIntegral(to, blur) - nearIntegral(from, blur)) / (to - from);
}

/** Of the share on the near side, from far on the other side to a potential. */
function nearIntegral(to: number, blur: number): number {
  if (to >= blur) return to;
  return to <= -blur ? 0 : (to + blur) ** 2 / (4 * blur);
}

/** The capacity of the crossing alone. */
export function capacityAt(profile: Profile, potential: number): number {
  return crossingOf(profile, potential).capacity;
}

function exactly(capacity: number): Crossing {
  return { capacity, before: capacity, behind: capacity };
}
