import { fileWarning } from '../files/fileWarning.ts';
import { outlierRows } from '../files/outlierRows.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const outliers: CurveCheck = {
  code: 'OUTLIERS',
  name: 'outliers',
  description:
    'Current or voltage jumps far out of its surroundings for three rows at most, alone and within a step: a short circuit, a loose contact or a slip of the record.',
  repair: 'DROP_OUTLIERS',
  find: (curve) =>
    outlierRows(curve).map(({ column: { label, unit, values }, isOutlier, farthest, usual, isMany }) => {
      const rows = rowsOf(curve, (index) => isOutlier[index] === 1);
      const row = curve.rows?.[farthest] ?? farthest + 1;
      const [value, around] = [values[farthest] ?? Number.NaN, usual].map((each) => Number(each.toPrecision(4)));
      const all = `${rows.count} rows in all${isMany ? ', more than may be outliers' : ''}`;
      const message = `${rowsText(rows)}: "${label}" jumps out and back, ${all}; row ${row} has ${value} ${unit ?? ''} where ${around} is usual`;
      return fileWarning('OUTLIERS', message, { column: label, rows });
    }),
};
