import { replaceColumn } from '../files/replaceColumn.ts';
import { reversedCurrent } from '../files/reversedCurrent.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const reverseCurrent: CurveRepair = {
  code: 'REVERSE_CURRENT',
  name: 'current with the other sign',
  description:
    'Turns the sign of the current in every row where the steps of the file, or the course of the voltage, show that it is positive while the cell discharges.',
  repair: (curve) => {
    const found = reversedCurrent(curve);
    if (found === undefined)
      return unchanged(curve, 'neither steps nor the voltage show that the current has the opposite sign');
    const { current, because } = found;
    const rows = rowsOf(curve, (index) => (current.values[index] ?? 0) !== 0 && !Number.isNaN(current.values[index]));
    // 0 - 0 is 0, and not -0
    const values = current.values.map((value) => 0 - value);
    const message = `turned the sign of "${current.label}" in all rows, ${rows.count} with a current: ${because}`;
    return changed(replaceColumn(curve, current, { ...current, values }), {
      code: 'REVERSE_CURRENT',
      message,
      column: current.label,
      count: rows.count,
      rows: rows.places,
    });
  },
};
