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
  const falls = last < first;
  if (falls ? first <= potential : first >= potential) return exactly(capacity[0] as number);
  let [near, entered, before, behind] = [0, 0, Number.NaN, end];
  let isNear = true;
  // only where the side changes is there anything to do: records may have a million rows
  for (let row = 1; row < voltage.length; row += 1) {
    const value = voltage[row] as number;
    if ((falls ? value > potential : value < potential) === isNear) continue;
    const crossed = capacityBetween({ capacity, voltage }, row, potential);
    if (isNear) near += crossed - entered;
    else entered = crossed;
    isNear = !isNear;
    if (Number.isNaN(before)) before = capacity[row - 1] as number;
    behind = capacity[row] as number;
  }
  if (Number.isNaN(before)) return exactly(end);
  return { capacity: isNear ? near + end - entered : near, before, behind };
}

/** Where the straight line from the row before to a row has a potential. */
function capacityBetween({ capacity, voltage }: Profile, row: number, potential: number): number {
  const [from, to] = [voltage[row - 1] as number, voltage[row] as number];
  const [start, stop] = [capacity[row - 1] as number, capacity[row] as number];
  return start + ((potential - from) / (to - from)) * (stop - start);
}

/** The capacity of the crossing alone. */
export function capacityAt(profile: Profile, potential: number): number {
  return crossingOf(profile, potential).capacity;
}

function exactly(capacity: number): Crossing {
  return { capacity, before: capacity, behind: capacity };
}
