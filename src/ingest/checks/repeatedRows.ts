import { fileWarning } from '../files/fileWarning.ts';
import { repeatedRowsOf } from '../files/repeats.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const repeatedRows: CurveCheck = {
  code: 'REPEATED_ROWS',
  name: 'repeated rows',
  description: 'A row is equal to the row above it in every column, its time or axis among them.',
  repair: 'DROP_REPEATED_ROWS',
  find: (curve) => {
    const isRepeated = repeatedRowsOf(curve);
    if (isRepeated === undefined) return [];
    const rows = rowsOf(curve, isRepeated);
    if (rows.count === 0) return [];
    const message = `${rowsText(rows)}: equal to the row above in all ${curve.columns.length} columns, ${rows.count} in all`;
    return [fileWarning('REPEATED_ROWS', message, { rows })];
  },
};
