import { columnOf } from '../files/columnOf.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

/** Numbers of computed cycles are this near to what they mean; half cycles and averages are not. */
const CERTAIN = 0.01;

export const integerCycles: CurveRepair = {
  code: 'INTEGER_CYCLES',
  name: 'whole cycle numbers',
  description:
    'Rounds cycle numbers that are within 0.01 of an integer; others, such as 1.5, mean something else and stay as they are.',
  repair: (curve) => {
    const cycle = columnOf(curve.columns, 'CYCLE_COUNT');
    if (cycle === undefined || cycle.words !== null) return unchanged(curve, 'there is no cycle number');
    const rounds = (value: number) => !Number.isInteger(value) && Math.abs(value - Math.round(value)) <= CERTAIN;
    const rows = rowsOf(curve, (index) => rounds(cycle.values[index] ?? Number.NaN));
    if (rows.count === 0) return unchanged(curve, 'no cycle number is within 0.01 of an integer that it is not');
    const values = cycle.values.map((value) => (rounds(value) ? Math.round(value) : value));
    const message = `rounded "${cycle.label}" in ${rowsText(rows)}, ${rows.count} in all`;
    return changed(replaceColumn(curve, cycle, { ...cycle, values }), {
      code: 'INTEGER_CYCLES',
      message,
      column: cycle.label,
      count: rows.count,
      rows: rows.places,
    });
  },
};
