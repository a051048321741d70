import { drawableRows } from './drawable.ts';
import { lineFit } from './numerics/linearFit.ts';
import { runningMedian } from './numerics/runningMedian.ts';
import type { Sweep, SweepDirection } from './sweeps.ts';

/** Current over potential along one sweep, in its order: V and mA. */
export type Branch = {
  readonly direction: SweepDirection;
  readonly potential: Float64Array;
  readonly current: Float64Array;
};

/** The branch of a sweep; rows without one of both numbers are left out. */
export function branchOf(potential: Float64Array, current: Float64Array, { direction, from, to }: Sweep): Branch {
  const rows = drawableRows(potential, current, from, to + 1);
  const of = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] as number);
  return { direction, potential: of(potential), current: of(current) };
}

/** 1 where the branch oxidises, so that its own current is positive, else -1. */
export function signOf({ direction }: Pick<Branch, 'direction'>): 1 | -1 {
  return direction === 'ANODIC' ? 1 : -1;
}

/** Rows on each side over which spikes of the current are passed over. */
const SPIKE_REACH = 2;

/** Share of the rows, and least number of rows, over which the current is taken for straight. */
const LOCAL_SHARE = 0.01;
const LEAST_LOCAL = 5;

/**
 * The current of a branch as a function of the potential: the straight line through the nearest rows, without single
 * spikes. Within its ends only.
 *
 * @param branch of at least one row
 * @returns mA at a potential in V
 */
export function currentAlong({ potential, current }: Branch): (at: number) => number {
  const calm = runningMedian(current, SPIKE_REACH);
  const order = Array.from(potential.keys()).sort((a, b) => (potential[a] as number) - (potential[b] as number));
  const sorted = Float64Array.from(order, (row) => potential[row] as number);
  const currents = Float64Array.from(order, (row) => calm[row] as number);
  const count = Math.min(sorted.length, Math.max(LEAST_LOCAL, Math.round(LOCAL_SHARE * sorted.length)));
  return (at) => {
    const first = nearest(sorted, at, count);
    const near = currents.subarray(first, first + count);
    const fit = lineFit(
      sorted.subarray(first, first + count).map((value) => value - at),
      near,
    );
    // rows of one potential have no slope
    return 'found' in fit ? fit.found.intercept.value : near.reduce((sum, value) => sum + value, 0) / count;
  };
}

/** Where the `count` values nearest to `at` begin, in ascending values. */
function nearest(sorted: Float64Array, at: number, count: number): number {
  let [low, high] = [0, sorted.length - count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at - (sorted[middle] as number) > (sorted[middle + count] as number) - at) low = middle + 1;
    else high = middle;
  }
  return low;
}
