import { keepRows } from '../files/keepRows.ts';
import { outlierRows } from '../files/outlierRows.ts';
import type { ReadCurve } from '../files/reading.ts';
import { leftOutRows } from './leftOutRows.ts';
import type { CurveRepair } from './repair.ts';

export const dropOutliers: CurveRepair = {
  code: 'DROP_OUTLIERS',
  name: 'leave out outliers',
  description:
    'Leaves out rows in which current or voltage jumps far out of its surroundings, until none is left; what is kept is as it was.',
  repair: (curve) =>
    leftOutRows(curve, withoutOutliers, {
      code: 'DROP_OUTLIERS',
      because: 'current or voltage jumps out of its surroundings there',
      none: outlierRows(curve).some(({ isMany }) => isMany)
        ? 'current or voltage jumps in more rows than may be outliers'
        : 'neither current nor voltage jumps out of its surroundings',
    }),
};

function withoutOutliers(curve: ReadCurve): ReadCurve {
  const marks = outlierRows(curve)
    .filter(({ isMany }) => !isMany)
    .map(({ isOutlier }) => isOutlier);
  return marks.length === 0 ? curve : keepRows(curve, (index) => marks.every((isOutlier) => isOutlier[index] === 0));
}
