import type { CurveColumn } from '../../domain/curve.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { reversedCurrent } from '../files/reversedCurrent.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { signedWithCurrent } from '../files/signedWithCurrent.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const reverseCurrent: CurveRepair = {
  code: 'REVERSE_CURRENT',
  name: 'current with the other sign',
  description:
    'Turns the sign of the current in every row where the steps of the file, or the course of the voltage, show that it is positive while the cell discharges, and of net capacities, energies and powers that are signed alike.',
  repair: (curve) => {
    const found = reversedCurrent(curve);
    if (found === undefined)
      return unchanged(curve, 'neither steps nor the voltage show that the current has the opposite sign');
    const { current, because } = found;
    const { alike, unlike } = signedWithCurrent(curve.columns, current);
    const rows = rowsOf(curve, (index) => (current.values[index] ?? 0) !== 0 && !Number.isNaN(current.values[index]));
    const mended = [current, ...alike].reduce((each, column) => replaceColumn(each, column, turned(column)), curve);
    const message =
      `turned the sign of "${current.label}" in all rows, ${rows.count} with a current: ${because}` +
      (alike.length > 0 ? `; turned ${labelsOf(alike)} with it` : '') +
      (unlike.length > 0 ? `; left ${labelsOf(unlike)}, which has its sign in a part of the rows only` : '');
    return changed(mended, {
      code: 'REVERSE_CURRENT',
      message,
      column: alike.length === 0 ? current.label : null,
      count: rows.count,
      rows: rows.places,
    });
  },
};

/** 0 - 0 is 0, and not -0. */
function turned(column: CurveColumn): CurveColumn {
  return { ...column, values: column.values.map((value) => 0 - value) };
}

function labelsOf(columns: readonly CurveColumn[]): string {
  return columns.map(({ label }) => `"${label}"`).join(' and ');
}
