import { type Analysed, found, refused } from './analysed.ts';
import type { Profile } from './profile.ts';

/** `energy`: mWh or mWh/g as the profile; `average`: V, energy over capacity. */
export type MeanVoltage = { readonly energy: number; readonly average: number };

/**
 * Energy and average voltage of a profile: the integral of V over Q by the trapezoid, and that over Q.
 *
 * @returns refused where no charge flowed
 */
export function meanVoltage({ capacity, voltage }: Profile): Analysed<MeanVoltage> {
  const total = (capacity.at(-1) ?? 0) - (capacity[0] ?? 0);
  if (!(total > 0)) return refused('NO_CHARGE', 'no charge flowed: an average over capacity needs some');
  let energy = 0;
  for (let row = 1; row < capacity.length; row += 1) {
    const mean = ((voltage[row - 1] as number) + (voltage[row] as number)) / 2;
    energy += mean * ((capacity[row] as number) - (capacity[row - 1] as number));
  }
  return found({ energy, average: energy / total });
}
