import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

/** Share of the rows whose record is the next one, so that it counts rows; exports of every tenth row leave the others. */
const COUNTS = 0.99;

export const recordGap: CurveCheck = {
  code: 'RECORD_GAP',
  name: 'records are missing',
  description: 'The number of the record jumps: rows between were left out of the file.',
  repair: null,
  find: (curve) => {
    const record = columnOf(curve.columns, 'RECORD_INDEX');
    if (record === undefined || record.words !== null) return [];
    const { values, label } = record;
    const stepOf = (index: number) => (values[index] ?? Number.NaN) - (values[index - 1] ?? Number.NaN);
    const next = rowsOf(curve, (index) => stepOf(index) === 1).count;
    const rows = rowsOf(curve, (index) => stepOf(index) > 1);
    if (rows.count === 0 || next < COUNTS * (values.length - 1)) return [];
    const first = values.findIndex((_, index) => stepOf(index) > 1);
    const missing = values.reduce((sum, _, index) => (stepOf(index) > 1 ? sum + stepOf(index) - 1 : sum), 0);
    const message = `${rowsText(rows)}: "${label}" jumps from ${values[first - 1]} to ${values[first]}; ${missing} records are missing in all`;
    return [fileWarning('RECORD_GAP', message, { column: label, rows })];
  },
};
