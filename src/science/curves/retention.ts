import { type Analysed, found, refused } from './analysed.ts';
import type { Estimate } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';

/** Capacity of a cycle, in any unit that is the same for all. */
export type CycleCapacity = { readonly cycle: number; readonly capacity: number };

/** What is kept of the capacity of a reference cycle, 0 to 1 or above. */
export type Retention = CycleCapacity & { readonly kept: number };

/**
 * Capacities over that of a reference cycle: of all cycles behind it.
 *
 * @param reference number of the cycle; a retention is meaningless without it
 * @returns refused where that cycle is missing or empty, or no cycle comes behind it
 */
export function retentions(cycles: readonly CycleCapacity[], reference: number): Analysed<readonly Retention[]> {
  const first = cycles.find(({ cycle }) => cycle === reference);
  if (first === undefined || !(first.capacity > 0)) {
    return refused(
      'NO_REFERENCE_CYCLE',
      `cycle ${reference} is to be the reference, but it ${first === undefined ? 'is not in the record' : 'has no capacity'}`,
    );
  }
  const behind = cycles.filter(({ cycle }) => cycle > reference);
  if (behind.length === 0) return refused('NO_LATER_CYCLE', `no cycle comes behind cycle ${reference}, the reference`);
  return found(behind.map(({ cycle, capacity }) => ({ cycle, capacity, kept: capacity / first.capacity })));
}

/**
 * The loss per cycle, 0 to 1, that, the same in each cycle, leaves a share: 1 - kept^(1 / cycles). Negative for a gain.
 *
 * @param cycles between the reference and the share, above 0
 * @param kept above 0
 */
export function geometricFade(kept: number, cycles: number): number {
  return -Math.expm1(Math.log(kept) / cycles);
}

/**
 * The same loss per cycle from all cycles: a straight line through ln Q over the cycle, with a 95 % interval. Scatter of single
 * cycles, such as that of the room's temperature, counts less than in two cycles alone.
 *
 * @returns refused on fewer than 3 cycles, and where one has no capacity
 */
export function fittedFade(cycles: readonly CycleCapacity[]): Analysed<Estimate> {
  if (cycles.length < 3 || !cycles.every(({ capacity }) => capacity > 0)) {
    return refused('TOO_FEW_CYCLES', `${cycles.length} cycles: a line takes 3 or more, each with a capacity`);
  }
  const line = lineFit(
    cycles.map(({ cycle }) => cycle),
    cycles.map(({ capacity }) => Math.log(capacity)),
  );
  if ('refused' in line) return line;
  const { slope } = line.found;
  const lost = -Math.expm1(slope.value);
  return found({
    value: lost,
    error: slope.error * Math.exp(slope.value),
    lower: -Math.expm1(slope.upper),
    upper: -Math.expm1(slope.lower),
  });
}
