import { isEmptyColumn } from '../files/emptyColumn.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { CurveCheck } from './check.ts';

export const emptyColumn: CurveCheck = {
  code: 'EMPTY_COLUMN',
  name: 'empty column',
  description: 'A column has a head, but no number and no word in any row.',
  repair: 'DROP_EMPTY_COLUMNS',
  find: ({ columns }) =>
    columns.filter(isEmptyColumn).map(({ label, values }) => {
      const message = `"${label}" holds nothing in any of the ${values.length} rows`;
      return fileWarning('EMPTY_COLUMN', message, { column: label });
    }),
};
