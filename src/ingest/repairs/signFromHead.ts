import type { ReadCurve } from '../files/reading.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { rowCount } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const signFromHead: CurveRepair = {
  code: 'SIGN_FROM_HEAD',
  name: 'sign from the head',
  description:
    'Turns the sign of an imaginary impedance or a phase whose head bears a minus, as "-Z\'\' (ohm)" does, so that it is the physical one; the head stays.',
  repair: (curve) => {
    const turned = turnedColumns(curve);
    const [first, ...others] = turned;
    if (first === undefined) return unchanged(curve, 'no head says that its numbers bear the opposite sign');
    let mended = curve;
    for (const column of turned) {
      // 0 - 0 is 0, and not -0
      mended = replaceColumn(mended, column, { ...column, values: column.values.map((value) => 0 - value) });
    }
    const labels = turned.map(({ label }) => `"${label}"`).join(' and ');
    return changed(mended, {
      code: 'SIGN_FROM_HEAD',
      message: `turned the sign of ${labels} in all rows, as the minus in the head says`,
      column: others.length === 0 ? first.label : null,
      count: rowCount(curve),
      rows: [],
    });
  },
};

/** Columns of which the reader tells that their heads turn the sign: formats that turn it themselves do not tell it. */
function turnedColumns({ columns, warnings }: ReadCurve) {
  const labels = new Set(warnings.flatMap(({ code, column }) => (code === 'SIGN_IN_HEAD' ? [column] : [])));
  return columns.filter(({ label, words }) => words === null && labels.has(label));
}
