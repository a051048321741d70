import { type Analysed, found, refused } from './analysed.ts';
import { drawableRows } from './drawable.ts';
import type { Estimate } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';
import type { Sweep } from './sweeps.ts';

/** Share of the scatter of the potential that a straight line over time must explain; a hold of a tenth explains less. */
const LEAST_R_SQUARED = 0.99;

/**
 * The scan rate of a sweep as it was measured: the slope of the potential over time by least squares.
 *
 * @param time s, by row; @param potential V, by row
 * @returns mV/s, above 0 in both directions; refused where time runs back, or the potential runs at no one rate
 */
export function scanRateOf(time: Float64Array, potential: Float64Array, { from, to }: Sweep): Analysed<Estimate> {
  const rows = drawableRows(time, potential, from, to + 1);
  const seconds = Float64Array.from(rows, (row) => (time[row] as number) - (time[rows[0] as number] as number));
  const back = seconds.findIndex((second, at) => at > 0 && second < (seconds[at - 1] as number));
  if (back !== -1) {
    return refused('TIME_RUNS_BACK', `time runs back at row ${(rows[back] as number) + 1}, within a sweep`);
  }
  const fit = lineFit(
    seconds,
    Float64Array.from(rows, (row) => 1000 * (potential[row] as number)),
  );
  if ('refused' in fit) return fit;
  const { slope, rSquared } = fit.found;
  if (rSquared < LEAST_R_SQUARED) {
    return refused(
      'RATE_NOT_STEADY',
      `rows ${from + 1} to ${to + 1} run at no one rate: a line over time explains ${rSquared.toFixed(3)} of the potential, ` +
        `not ${LEAST_R_SQUARED}`,
    );
  }
  const rising = slope.value > 0;
  return found({
    value: Math.abs(slope.value),
    error: slope.error,
    lower: rising ? slope.lower : -slope.upper,
    upper: rising ? slope.upper : -slope.lower,
  });
}
