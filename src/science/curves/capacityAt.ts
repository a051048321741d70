import type { Profile } from './profile.ts';

/** Where a profile crosses a potential: by interpolation, and the capacities of the rows before and behind it. */
export type Crossing = { readonly capacity: number; readonly before: number; readonly behind: number };

/**
 * Where a profile first crosses a potential, by linear interpolation between its rows.
 *
 * @param potential V
 * @returns in the unit of the profile; its end where the profile stays before the potential all the way, its beginning where
 * it begins beyond it
 */
export function crossingOf({ capacity, voltage }: Profile, potential: number): Crossing {
  const first = voltage[0] ?? Number.NaN;
  const falls = (voltage.at(-1) ?? Number.NaN) < first;
  const isBeyond = (value: number) => (falls ? value <= potential : value >= potential);
  if (isBeyond(first)) return exactly(capacity[0] as number);
  for (let row = 1; row < voltage.length; row += 1) {
    const [from, to] = [voltage[row - 1] as number, voltage[row] as number];
    if (!isBeyond(to)) continue;
    const share = (potential - from) / (to - from);
    const [before, behind] = [capacity[row - 1] as number, capacity[row] as number];
    return { capacity: before + share * (behind - before), before, behind };
  }
  return exactly(capacity.at(-1) ?? 0);
}

/** The capacity of the crossing alone. */
export function capacityAt(profile: Profile, potential: number): number {
  return crossingOf(profile, potential).capacity;
}

function exactly(capacity: number): Crossing {
  return { capacity, before: capacity, behind: capacity };
}
