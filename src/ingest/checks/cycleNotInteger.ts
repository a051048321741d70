import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const cycleNotInteger: CurveCheck = {
  code: 'CYCLE_NOT_INTEGER',
  name: 'broken cycle number',
  description: 'A cycle number is no integer, so that cycles cannot be told apart by it.',
  repair: 'INTEGER_CYCLES',
  find: (curve) => {
    const cycle = columnOf(curve.columns, 'CYCLE_COUNT');
    if (cycle === undefined || cycle.words !== null) return [];
    const { values, label } = cycle;
    let first = Number.NaN;
    const rows = rowsOf(curve, (index) => {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value) || Number.isInteger(value)) return false;
      if (Number.isNaN(first)) first = value;
      return true;
    });
    if (rows.count === 0) return [];
    const message = `${rowsText(rows)}: "${label}" counts cycles, but is ${first}, ${rows.count} in all`;
    return [fileWarning('CYCLE_NOT_INTEGER', message, { column: label, rows })];
  },
};
