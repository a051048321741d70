import { candidatesText } from '../checks/unitDisagrees.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { rescaled } from '../files/rescaled.ts';
import { rowCount } from '../files/rowsOf.ts';
import { wrongUnits } from '../files/wrongUnits.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const unitsAgree: CurveRepair = {
  code: 'UNITS_AGREE',
  name: 'units that agree',
  description:
    'Gives columns whose unit other columns contradict the unit that agrees; where no unit is that large, their numbers are multiplied instead. Where several columns may be the wrong one, it changes none.',
  repair: (curve) => {
    const { certain, open } = wrongUnits(curve);
    if (open !== null) {
      return unchanged(curve, `the file does not tell which head is wrong: ${candidatesText(open.candidates)}`);
    }
    const [first, ...others] = certain;
    if (first === undefined) return unchanged(curve, 'no unit disagrees with other columns');
    let mended = curve;
    const changes = certain.map(({ column, factor, because }) => {
      const right = rescaled(column, factor);
      mended = replaceColumn(mended, column, right);
      const change =
        right.unit === column.unit
          ? `multiplied its numbers by ${factor}`
          : `took it for ${right.unit}, not ${column.unit}`;
      return `"${column.label}": ${change} (${because})`;
    });
    const column = others.length === 0 ? first.column.label : null;
    return changed(mended, {
      code: 'UNITS_AGREE',
      message: changes.join('; '),
      column,
      count: rowCount(curve),
      rows: [],
    });
  },
};
