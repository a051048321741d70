import { chargeBetween, currentBetween } from './chargeBetween.ts';
import type { CellRecord } from './halfCycles.ts';

/** What flows into a row since the last row before it that has a time and a current. */
export type ChargeStep = {
  /** mAh, with the sign of the current. */
  readonly charge: number;
  /** Its mean current, mA. */
  readonly current: number;
  /** Negative where time ran back. */
  readonly seconds: number;
  /** Rows between, which have none of one of both: a straight line bridges them. */
  readonly rows: number;
};

/** Cyclers print noise of some parts in ten thousand of their range while no current flows. */
export const REST_SHARE = 1e-3;

/** A row whose charge can be told. */
export function isKnown({ time, current }: CellRecord, row: number): boolean {
  return Number.isFinite(time[row]) && Number.isFinite(current[row]);
}

/**
 * What flows into a row. Where no current is told before it, it began with the last step; rows without a current that follow a rest are
 * rest.
 *
 * @param row with time and current
 */
export function chargeStep(record: CellRecord, row: number): ChargeStep {
  const { time, current } = record;
  let last = row - 1;
  while (last >= 0 && !isKnown(record, last)) last -= 1;
  const rows = row - 1 - last;
  const after = current[row] as number;
  const isFlowing = last >= 0 && Math.abs(current[last] as number) > REST_SHARE * Math.abs(after);
  const begin = rows > 0 && !isFlowing && Number.isFinite(time[row - 1]) ? row - 1 : last;
  const before = begin === last ? (current[last] ?? 0) : 0;
  const seconds = (time[row] as number) - (time[begin] ?? (time[row] as number));
  return { charge: chargeBetween(before, after, seconds), current: currentBetween(before, after), seconds, rows };
}

/** What may flow behind the last row of a half cycle in rows that have no current: mAh, positive, and how many rows these are. */
export function chargeBehind(record: CellRecord, row: number): { readonly charge: number; readonly rows: number } {
  const { time, current } = record;
  let next = row + 1;
  while (next < current.length && !isKnown(record, next)) next += 1;
  const rows = next - row - 1;
  if (rows === 0) return { charge: 0, rows };
  const own = Math.abs(current[row] as number);
  const end = Math.abs(current[next] ?? 0) > REST_SHARE * own ? next : row + 1;
  return { charge: chargeBetween(0, own, (time[end] as number) - (time[row] as number)), rows };
}
