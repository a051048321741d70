import { isEmptyColumn } from '../files/emptyColumn.ts';
import { leftOutColumns } from './leftOutColumns.ts';
import type { CurveRepair } from './repair.ts';

export const dropEmptyColumns: CurveRepair = {
  code: 'DROP_EMPTY_COLUMNS',
  name: 'leave out empty columns',
  description: 'Leaves out columns that hold no number and no word in any row.',
  repair: (curve) =>
    leftOutColumns(curve, isEmptyColumn, { code: 'DROP_EMPTY_COLUMNS', because: 'nothing in any row' }),
};
