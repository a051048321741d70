import { type CellRecord, chargeBetween, type HalfCycle } from './halfCycles.ts';

/**
 * The current of a half cycle, mA, positive: the mean over the charge that flowed. Rests count nothing, and a short tail at
 * constant voltage little; where the current is constant it is that.
 */
export function meanCurrent({ time, current }: CellRecord, { from, to }: Pick<HalfCycle, 'from' | 'to'>): number {
  let [charge, weighted] = [0, 0];
  for (let row = Math.max(1, from); row <= to; row += 1) {
    const [before, after] = [current[row - 1] as number, current[row] as number];
    const flowed = Math.abs(chargeBetween(before, after, (time[row] as number) - (time[row - 1] as number)));
    charge += flowed;
    // as `chargeBetween`: where the current begins, it is the new one from the row before on
    weighted += flowed * Math.abs(before * after <= 0 ? after : (before + after) / 2);
  }
  return charge === 0 ? 0 : weighted / charge;
}
