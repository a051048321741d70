import type { Profile } from './profile.ts';

/**
 * The capacity at which a profile first crosses a potential, by linear interpolation between its rows.
 *
 * @param potential V
 * @returns in the unit of the profile; its end where the profile stays before the potential all the way, 0 where it begins
 * beyond it
 */
export function capacityAt({ capacity, voltage }: Profile, potential: number): number {
  const first = voltage[0] ?? Number.NaN;
  const falls = (voltage.at(-1) ?? Number.NaN) < first;
  const isBeyond = (value: number) => (falls ? value <= potential : value >= potential);
  if (isBeyond(first)) return capacity[0] as number;
  for (let row = 1; row < voltage.length; row += 1) {
    const [before, after] = [voltage[row - 1] as number, voltage[row] as number];
    if (!isBeyond(after)) continue;
    const share = (potential - before) / (after - before);
    const [start, end] = [capacity[row - 1] as number, capacity[row] as number];
    return start + share * (end - start);
  }
  return capacity.at(-1) ?? 0;
}
