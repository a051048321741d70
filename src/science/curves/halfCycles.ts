import { type Analysed, found, refused } from './analysed.ts';
import { chargeBehind, chargeStep, isKnown, REST_SHARE } from './chargeStep.ts';

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
  /** Of that, what the last step between rows holds: the half cycle ended somewhere in it, mAh. */
  readonly lastStep: number;
  /** Rows without a current in it and beside it, and the charge that may have flowed in them, mAh. */
  readonly bridged: { readonly rows: number; readonly charge: number };
  /** How often time ran back within it: nothing was integrated across these jumps. */
  readonly jumps: number;
};

export type HalfCycleOptions = {
  /** Share of the largest current up to which a row is a rest. */
  readonly restShare?: number;
};

/**
 * Half cycles of a record, by the sign of the current, with their charge by the trapezoid of current over time; rows without a current
 * are bridged by those beside them.
 *
 * An insertion that is split into steps of several currents with rests between is one half cycle: a reader that took one
 * step per cycle would lose the others.
 *
 * @returns refused where no current flows; a current that is printed without a sign makes one half cycle of all
 */
export function halfCycles(
  record: CellRecord,
  { restShare = REST_SHARE }: HalfCycleOptions = {},
): Analysed<readonly HalfCycle[]> {
  const { current } = record;
  const least = restShare * largest(current);
  if (least === 0) return refused('NO_CURRENT', 'no row has a current: half cycles are told apart by its sign');
  const stretches: Stretch[] = [];
  for (let row = 0; row < current.length; row += 1) {
    const value = current[row] as number;
    if (!(Math.abs(value) > least && isKnown(record, row))) continue;
    const sign = value > 0 ? 1 : -1;
    const last = stretches.at(-1);
    if (last?.sign === sign) last.to = row;
    else stretches.push({ sign, from: row, to: row });
  }
  return found(stretches.map((stretch) => integrated(stretch, record)));
}

type Stretch = { readonly sign: 1 | -1; readonly from: number; to: number };

function integrated({ sign, from, to }: Stretch, record: CellRecord): HalfCycle {
  let [capacity, lastStep, jumps] = [0, 0, 0];
  const bridged = chargeBehind(record, to);
  let { rows, charge: open } = bridged;
  // from the row before: current begins to flow between it and the first row that has some
  for (let row = Math.max(1, from); row <= to; row += 1) {
    if (!isKnown(record, row)) continue;
    const step = chargeStep(record, row);
    const charge = Math.max(0, sign * step.charge);
    if (step.seconds < 0) jumps += 1;
    if (charge > 0) lastStep = charge;
    if (step.rows > 0) [rows, open] = [rows + step.rows, open + charge];
    capacity += charge;
  }
  const direction = sign > 0 ? 'CHARGE' : 'DISCHARGE';
  return { direction, from, to, capacity, lastStep, bridged: { rows, charge: open }, jumps };
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
