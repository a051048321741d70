import { type Analysed, found, refused } from './analysed.ts';
import { signOf } from './branch.ts';
import { drawableRows } from './drawable.ts';
import type { Sweep } from './sweeps.ts';

/** A charge with the ends that the distance of the rows leaves. */
export type SweepCharge = {
  /** mAh in the direction of the sweep: negative where more went the other way. */
  readonly charge: number;
  readonly lower: number;
  readonly upper: number;
};

const SECONDS_PER_HOUR = 3600;

/**
 * Charge of a sweep by the trapezoid of the current over time. Its ends are the sums of the lower and of the higher current
 * of neighbouring rows: between them the truth lies where the current does not turn between two rows.
 *
 * @param seconds time by row, s; without one the potential over the scan rate (see `secondsAlong`)
 * @param current mA, by row
 * @returns refused where time runs back, or no two rows have a current
 */
export function sweepCharge(seconds: Float64Array, current: Float64Array, sweep: Sweep): Analysed<SweepCharge> {
  const rows = drawableRows(seconds, current, sweep.from, sweep.to + 1);
  if (rows.length < 2)
    return refused('NO_CHARGE', `${rows.length} rows of the sweep have a current: a charge needs two`);
  let [charge, open] = [0, 0];
  for (let at = 1; at < rows.length; at += 1) {
    const [before, row] = [rows[at - 1] as number, rows[at] as number];
    const hours = ((seconds[row] as number) - (seconds[before] as number)) / SECONDS_PER_HOUR;
    if (hours < 0) return refused('TIME_RUNS_BACK', `time runs back at row ${row + 1}, within a sweep`);
    charge += (hours * ((current[before] as number) + (current[row] as number))) / 2;
    open += (hours * Math.abs((current[row] as number) - (current[before] as number))) / 2;
  }
  const own = signOf(sweep) * charge;
  return found({ charge: own, lower: own - open, upper: own + open });
}

/**
 * Time along a sweep whose record has none: the way of the potential over the scan rate. A step back of a noisy potential
 * is passed over.
 *
 * @param potential V, by row; @param rate mV/s
 * @returns s, by row of the record; NaN outside the sweep
 */
export function secondsAlong(potential: Float64Array, sweep: Sweep, rate: number): Float64Array {
  const seconds = potential.map(() => Number.NaN);
  let latest = 0;
  for (let row = sweep.from; row <= sweep.to; row += 1) {
    if (!Number.isFinite(potential[row])) continue;
    const way = 1000 * signOf(sweep) * ((potential[row] as number) - (potential[sweep.from] as number));
    latest = Math.max(latest, way / rate);
    seconds[row] = latest;
  }
  return seconds;
}
