import { chargeStep, isKnown } from './chargeStep.ts';
import type { CellRecord, HalfCycle } from './halfCycles.ts';

/** Potential over capacity along one half cycle: V, and mAh (or mAh/g) from 0 on, ascending. */
export type Profile = { readonly capacity: Float64Array; readonly voltage: Float64Array };

/**
 * The profile of a half cycle, from its first row with current to its last; rows without a number are left out.
 *
 * @param mass of active material in g; capacity is in mAh without one, in mAh/g with one
 */
export function profileOf(
  record: CellRecord & { readonly voltage: Float64Array },
  { direction, from, to }: Pick<HalfCycle, 'direction' | 'from' | 'to'>,
  mass = 1,
): Profile {
  const { voltage } = record;
  const sign = direction === 'CHARGE' ? 1 : -1;
  const capacity = new Float64Array(to - from + 1);
  const potential = new Float64Array(to - from + 1);
  let [charge, count] = [0, 0];
  for (let row = from; row <= to; row += 1) {
    if (!isKnown(record, row)) continue;
    if (row > 0) charge += Math.max(0, sign * chargeStep(record, row).charge);
    if (!Number.isFinite(voltage[row])) continue;
    capacity[count] = charge / mass;
    potential[count] = voltage[row] as number;
    count += 1;
  }
  return { capacity: capacity.subarray(0, count), voltage: potential.subarray(0, count) };
}
