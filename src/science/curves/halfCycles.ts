import { type Analysed, found, refused } from './analysed.ts';

/** A record of a cell: time in s, current in mA (positive charges the cell), by row. */
export type CellRecord = { readonly time: Float64Array; readonly current: Float64Array };

/** A stretch of rows in which current flows one way; rests between steps of one way are part of it. */
export type HalfCycle = {
  readonly direction: 'CHARGE' | 'DISCHARGE';
  /** First and last row with current, from 0. */
  readonly from: number;
  readonly to: number;
  /** Charge that went through, mAh, positive. */
  readonly capacity: number;
  /** How often time ran back within it: nothing was integrated across these jumps. */
  readonly jumps: number;
};

export type HalfCycleOptions = {
  /** Share of the largest current up to which a row is a rest. */
  readonly restShare?: number;
};

/** Cyclers print noise of some parts in ten thousand of their range while no current flows. */
const REST_SHARE = 1e-3;

const SECONDS_PER_HOUR = 3600;

/**
 * Half cycles of a record, by the sign of the current, with their charge by the trapezoid of current over time.
 *
 * An insertion that is split into steps of several currents with rests between is one half cycle: a reader that took one
 * step per cycle would lose the others.
 *
 * @returns refused where no current flows; a current that is printed without a sign makes one half cycle of all
 */
export function halfCycles(
  { time, current }: CellRecord,
  { restShare = REST_SHARE }: HalfCycleOptions = {},
): Analysed<readonly HalfCycle[]> {
  const least = restShare * largest(current);
  if (least === 0) return refused('NO_CURRENT', 'no row has a current: half cycles are told apart by its sign');
  const stretches: Stretch[] = [];
  for (let row = 0; row < current.length; row += 1) {
    const value = current[row] as number;
    if (!(Math.abs(value) > least)) continue;
    const sign = value > 0 ? 1 : -1;
    const last = stretches.at(-1);
    if (last?.sign === sign) last.to = row;
    else stretches.push({ sign, from: row, to: row });
  }
  return found(stretches.map((stretch) => integrated(stretch, time, current)));
}

type Stretch = { readonly sign: 1 | -1; readonly from: number; to: number };

function integrated({ sign, from, to }: Stretch, time: Float64Array, current: Float64Array): HalfCycle {
  let [charge, jumps] = [0, 0];
  // from the row before: current begins to flow between it and the first row that has some
  for (let row = Math.max(1, from); row <= to; row += 1) {
    const seconds = (time[row] as number) - (time[row - 1] as number);
    if (seconds < 0) jumps += 1;
    charge += Math.max(0, sign * chargeBetween(current[row - 1] as number, current[row] as number, seconds));
  }
  return { direction: sign > 0 ? 'CHARGE' : 'DISCHARGE', from, to, capacity: charge, jumps };
}

/**
 * Charge between two rows, mAh, by the trapezoid; none where time runs back or a number is missing. Where the current
 * begins or turns round between them, it did so at once behind the first, whose step that row ended: the new current flowed
 * all the time.
 */
export function chargeBetween(before: number, after: number, seconds: number): number {
  const mean = before * after <= 0 ? after : (before + after) / 2;
  const charge = (mean * seconds) / SECONDS_PER_HOUR;
  return seconds > 0 && Number.isFinite(charge) ? charge : 0;
}

/** The largest current that lasts for two rows: a row that jumps must not make rests of all others. */
function largest(current: Float64Array): number {
  let [most, lasting, before] = [0, 0, 0];
  for (const value of current) {
    const size = Math.abs(value);
    if (Number.isNaN(size)) continue;
    most = Math.max(most, size);
    lasting = Math.max(lasting, Math.min(size, before));
    before = size;
  }
  return lasting > 0 ? lasting : most;
}
