import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import { medianOf } from './robust.ts';

/** A column with a unit, and one that the instrument left beside it; `ratio`: the numbers of the latter over the former. */
export type NativeTwin = { readonly column: CurveColumn; readonly native: CurveColumn; readonly ratio: number };

/** Heads of Arbin's own table of channels. None names its unit, because the table fixes it: s, A, V, Ah. */
const ARBIN_HEADS = [
  'Test_Time',
  'Step_Time',
  'Step_Index',
  'Cycle_Index',
  'Current',
  'Voltage',
  'Charge_Capacity',
  'Discharge_Capacity',
];

/** Columns that no reset and no choice of a span keeps apart from ours. */
const SAME: readonly (readonly [label: string, quantity: string, unit: string])[] = [
  ['Current', 'CURRENT', 'A'],
  ['Voltage', 'VOLTAGE', 'V'],
  ['Test_Time', 'TEST_TIME', 's'],
];

/** Share by which two numbers with the same content may differ: rounding. */
const SAME_WITHIN = 0.01;

/** Share of the rows that may differ all the same: a slip of one row, currents of a few digits. */
const MOST_DIFFERING = 0.05;

/**
 * Columns that stand twice in a file which another program made of an Arbin table: without a unit under Arbin's own head,
 * and with one under the head of that program.
 *
 * A column without a unit proves nothing by itself. Only where the whole set of Arbin's heads stands in the file, which
 * is printed for this one table, is the unit known.
 */
export function nativeTwins({ columns }: ReadCurve): readonly NativeTwin[] {
  const byLabel = new Map(columns.filter(({ unit }) => unit === null).map((column) => [column.label, column]));
  if (!ARBIN_HEADS.every((head) => byLabel.has(head))) return [];
  return SAME.flatMap(([label, quantity, unit]) => {
    const [native, column] = [byLabel.get(label), columnOf(columns, quantity)];
    if (native === undefined || column === undefined || column === native || column.unit !== unit) return [];
    const ratio = ratioOf(native.values, column.values);
    return ratio === undefined ? [] : [{ column, native, ratio }];
  });
}

/** The ratio of two columns that are the same but for a factor; undefined if they are not. */
function ratioOf(a: Float64Array, b: Float64Array): number | undefined {
  const ratios: number[] = [];
  for (const [index, value] of a.entries()) {
    const ratio = value / (b[index] ?? Number.NaN);
    if (Number.isFinite(ratio) && ratio !== 0) ratios.push(ratio);
  }
  const usual = medianOf(ratios);
  const differing = ratios.filter((ratio) => !(Math.abs(ratio / usual - 1) <= SAME_WITHIN)).length;
  return ratios.length > 0 && differing <= MOST_DIFFERING * ratios.length ? usual : undefined;
}
