import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { columnOf } from '../../files/columnOf.ts';
import { dayAndSeconds } from '../../files/dayAndSeconds.ts';
import { fileWarning } from '../../files/fileWarning.ts';

const UNITS: readonly (readonly [code: string, seconds: number])[] = [
  ['ms', 0.001],
  ['s', 1],
  ['min', 60],
  ['h', 3600],
];

/** Dates are printed to the second, so that shorter spans tell nothing. */
const SHORTEST_SPAN = 5;

/** Rows that are looked at: a test that begins with less than a day of them has told its unit by then. */
const MOST_ROWS = 20_000;

/**
 * Gives times without a unit the one by which they agree with the dates of the rows.
 *
 * Rows of one day are compared, so that it does not matter whether 5/11 is in May.
 */
export function timeUnit(columns: readonly CurveColumn[]): {
  readonly columns: readonly CurveColumn[];
  readonly warnings: readonly FileWarning[];
} {
  const open = columns.filter(({ quantity, unit }) => unit === null && /^(?:TEST|STEP)_TIME$/.test(quantity));
  if (open.length === 0) return { columns, warnings: [] };
  const unit = unitByDates(columnOf(columns, 'TEST_TIME'), columnOf(columns, 'DATE_TIME'));
  const labels = open.map(({ label }) => `"${label}"`).join(' and ');
  const told = unit === null ? 'dates of rows do not tell it, so it is open' : `by the dates of the rows it is ${unit}`;
  return {
    columns: columns.map((column) => (open.includes(column) ? { ...column, unit } : column)),
    warnings: [fileWarning('UNIT_NOT_PRINTED', `${labels}: the head names no unit; ${told}`)],
  };
}

function unitByDates(time: CurveColumn | undefined, date: CurveColumn | undefined): string | null {
  if (time === undefined || !date?.words) return null;
  const at = (index: number) => dayAndSeconds(date.words?.[date.values[index] ?? -1] ?? '');
  const first = at(0);
  let row = Math.min(time.values.length, MOST_ROWS) - 1;
  while (row > 0 && at(row).day !== first.day) row -= 1;
  const span = at(row).seconds - first.seconds;
  if (!(span >= SHORTEST_SPAN)) return null;
  const ratio = span / ((time.values[row] ?? 0) - (time.values[0] ?? 0));
  return UNITS.find(([, seconds]) => Math.abs(ratio / seconds - 1) < 0.25)?.[0] ?? null;
}
