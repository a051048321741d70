import type { Profile } from './profile.ts';

/** Where a profile crosses a potential, and the capacities of the rows before its first and behind its last crossing. */
export type Crossing = { readonly capacity: number; readonly before: number; readonly behind: number };

/**
 * Where a profile crosses a potential: the capacity that flows while the potential is on the side where the profile begins,
 * with straight lines between rows.
 *
 * Noise takes a profile over a potential many times. The first of these crossings comes too early, the earlier the denser the
 * rows; the capacity of one side does not depend on the order of its rows, so that noise alike in both directions cancels.
 *
 * @param potential V
 * @returns in the unit of the profile; its end where the profile stays before the potential all the way, its beginning where
 * it begins beyond it
 */
export function crossingOf({ capacity, voltage }: Profile, potential: number): Crossing {
  const [first = Number.NaN, last = Number.NaN] = [voltage[0], voltage.at(-1)];
  const end = capacity.at(-1) ?? 0;
  const sign = last < first ? 1 : -1;
  // above 0 on the side where the profile begins
  const ahead = (row: number) => sign * ((voltage[row] as number) - potential);
  if (ahead(0) <= 0) return exactly(capacity[0] as number);
  let [near, before, behind] = [capacity[0] ?? 0, Number.NaN, end];
  for (let row = 1; row < voltage.length; row += 1) {
    const [from, to] = [ahead(row - 1), ahead(row)];
    const [start, stop] = [capacity[row - 1] as number, capacity[row] as number];
    near += (stop - start) * nearShare(from, to);
    if (from > 0 === to > 0) continue;
    if (Number.isNaN(before)) before = start;
    behind = stop;
  }
  return Number.isNaN(before) ? exactly(end) : { capacity: near, before, behind };
}

/** The capacity of the crossing alone. */
export function capacityAt(profile: Profile, potential: number): number {
  return crossingOf(profile, potential).capacity;
}

/** Part of the way between two rows that lies above 0. */
function nearShare(from: number, to: number): number {
  if (from > 0 === to > 0) return from > 0 ? 1 : 0;
  return Math.max(from, to) / Math.abs(from - to);
}

function exactly(capacity: number): Crossing {
  return { capacity, before: capacity, behind: capacity };
}
