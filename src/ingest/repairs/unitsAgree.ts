import { replaceColumn } from '../files/replaceColumn.ts';
import { rescaled } from '../files/rescaled.ts';
import { rowCount } from '../files/rowsOf.ts';
import { wrongUnits } from '../files/wrongUnits.ts';
import type { CurveRepair } from './repair.ts';

export const unitsAgree: CurveRepair = {
  code: 'UNITS_AGREE',
  name: 'units that agree',
  description:
    'Gives columns whose unit other columns contradict the unit that agrees; where no unit is that large, their numbers are multiplied instead.',
  repair: (curve) => {
    const wrong = wrongUnits(curve);
    const [first, ...others] = wrong;
    if (first === undefined) return { curve, applied: null };
    let mended = curve;
    const changes = wrong.map(({ column, factor, because }) => {
      const right = rescaled(column, factor);
      mended = replaceColumn(mended, column, right);
      const change =
        right.unit === column.unit
          ? `multiplied its numbers by ${factor}`
          : `took it for ${right.unit}, not ${column.unit}`;
      return `"${column.label}": ${change} (${because})`;
    });
    const column = others.length === 0 ? first.column.label : null;
    return {
      curve: mended,
      applied: { code: 'UNITS_AGREE', message: changes.join('; '), column, count: rowCount(curve), rows: [] },
    };
  },
};
