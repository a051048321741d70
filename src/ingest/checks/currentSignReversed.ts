import { fileWarning } from '../files/fileWarning.ts';
import { reversedCurrent } from '../files/reversedCurrent.ts';
import { rowsText } from '../files/rowsFound.ts';
import type { CurveCheck } from './check.ts';

export const currentSignReversed: CurveCheck = {
  code: 'CURRENT_SIGN_REVERSED',
  name: 'current with the opposite sign',
  description:
    'The current is positive while the cell discharges, by the steps of the file, or by the course of the voltage.',
  repair: 'REVERSE_CURRENT',
  find: (curve) => {
    const found = reversedCurrent(curve);
    if (found === undefined) return [];
    const { current, rows, because } = found;
    const message = `${rowsText(rows)}: "${current.label}" has the opposite sign, ${rows.count} rows in all: ${because}`;
    return [fileWarning('CURRENT_SIGN_REVERSED', message, { column: current.label, rows })];
  },
};
