import { chargeStep, isKnown } from './chargeStep.ts';
import type { CellRecord, HalfCycle } from './halfCycles.ts';

/**
 * The current of a half cycle, mA, positive: the mean over the charge that flowed. Rests count nothing, and a short tail at
 * constant voltage little; where the current is constant it is that.
 */
export function meanCurrent(record: CellRecord, { from, to }: Pick<HalfCycle, 'from' | 'to'>): number {
  let [charge, weighted] = [0, 0];
  for (let row = Math.max(1, from); row <= to; row += 1) {
    if (!isKnown(record, row)) continue;
    const step = chargeStep(record, row);
    const flowed = Math.abs(step.charge);
    charge += flowed;
    weighted += flowed * Math.abs(step.current);
  }
  return charge === 0 ? 0 : weighted / charge;
}
