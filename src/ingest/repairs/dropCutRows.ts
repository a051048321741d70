import type { CurveColumn } from '../../domain/curve.ts';
import { keepRows } from '../files/keepRows.ts';
import type { ReadCurve } from '../files/reading.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

/** Without one of these, where the curve has it, a row is no point of the measurement. */
const REQUIRED: ReadonlySet<string> = new Set([
  ...['TEST_TIME', 'TIME', 'VOLTAGE', 'CURRENT', 'FREQUENCY', 'REAL_IMPEDANCE', 'IMAGINARY_IMPEDANCE'],
  ...['TWO_THETA', 'SCATTERING_VECTOR', 'RAMAN_SHIFT', 'WAVENUMBER', 'MAGNETIC_FIELD', 'BINDING_ENERGY'],
  ...['KINETIC_ENERGY', 'INTENSITY', 'COUNT_RATE', 'TRANSMITTANCE', 'ABSORBANCE'],
]);

/** Warnings of readers that tell which rows are short. */
const TOLD: ReadonlySet<string> = new Set(['CUT_ROW', 'SHORT_ROW']);

export const dropCutRows: CurveRepair = {
  code: 'DROP_CUT_ROWS',
  name: 'leave out cut rows',
  description:
    'Leaves out rows with fewer cells than the head, whose last cell may be cut as well, and rows without time, voltage, current or what else makes a point.',
  repair: (curve) => {
    const isShort = shortRows(curve);
    const required = curve.columns.filter(({ quantity, values }) => REQUIRED.has(quantity) && !isEmpty(values));
    const isCut = (index: number) =>
      isShort(index) || required.some(({ values }) => Number.isNaN(values[index] ?? Number.NaN));
    const rows = rowsOf(curve, isCut);
    if (rows.count === 0) return unchanged(curve, 'no row is cut, or without a point of the measurement');
    const message = `left out ${rowsText(rows)}, ${rows.count} in all: they are cut, or have no point of the measurement`;
    return changed(
      keepRows(curve, (index) => !isCut(index)),
      { code: 'DROP_CUT_ROWS', message, column: null, count: rows.count, rows: rows.places },
    );
  },
};

/** Short rows are those that the reader told; where there are more than it told by number, those that end with nothing. */
function shortRows({ warnings, columns, rows }: ReadCurve): (index: number) => boolean {
  const told = warnings.filter(({ code }) => TOLD.has(code));
  const numbers = new Set(told.flatMap((warning) => warning.rows.map(({ row }) => row)));
  const isMore = told.some(({ count, rows: first }) => count > first.length);
  const last: CurveColumn | undefined = isMore ? columns.findLast(({ values }) => !isEmpty(values)) : undefined;
  return (index) =>
    numbers.has(rows?.[index] ?? index + 1) || (last !== undefined && Number.isNaN(last.values[index] ?? Number.NaN));
}

function isEmpty(values: Float64Array): boolean {
  return values.every((value) => Number.isNaN(value));
}
