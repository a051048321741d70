import { keepRows } from '../files/keepRows.ts';
import type { ReadCurve } from '../files/reading.ts';
import { repeatedBlocksOf, repeatedRowsOf } from '../files/repeats.ts';
import { rowCount } from '../files/rowsOf.ts';
import { leftOutRows } from './leftOutRows.ts';
import type { CurveRepair } from './repair.ts';

export const dropRepeatedRows: CurveRepair = {
  code: 'DROP_REPEATED_ROWS',
  name: 'leave out repeated rows',
  description:
    'Leaves out rows that are equal to the row above in every column, and stretches of rows that come a second time; the first stays.',
  repair: (curve) =>
    leftOutRows(curve, withoutRepeats, {
      code: 'DROP_REPEATED_ROWS',
      because: 'they repeat rows before them in every column',
      none: 'no row repeats another one',
    }),
};

function withoutRepeats(curve: ReadCurve): ReadCurve {
  const repeats = repeatedRowsOf(curve);
  if (repeats === undefined) return curve;
  const isRepeated = new Uint8Array(rowCount(curve)).map((_, index) => Number(repeats(index)));
  for (const { start, length } of repeatedBlocksOf(curve)) isRepeated.fill(1, start, start + length);
  return isRepeated.includes(1) ? keepRows(curve, (index) => isRepeated[index] === 0) : curve;
}
