import { fileWarning } from '../files/fileWarning.ts';
import type { ReadCurve } from '../files/reading.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

/** Without one of these a row is no point. */
const NEEDED: ReadonlySet<string> = new Set([
  ...['TEST_TIME', 'TIME', 'VOLTAGE', 'CURRENT', 'FREQUENCY', 'REAL_IMPEDANCE', 'IMAGINARY_IMPEDANCE'],
  ...['TWO_THETA', 'SCATTERING_VECTOR', 'RAMAN_SHIFT', 'WAVENUMBER', 'MAGNETIC_FIELD', 'BINDING_ENERGY'],
  ...['KINETIC_ENERGY'],
]);

/** Warnings of readers that tell of such rows already. */
const TOLD: ReadonlySet<string> = new Set(['CUT_ROW', 'SHORT_ROW', 'NOT_A_NUMBER']);

export const missingNumbers: CurveCheck = {
  code: 'MISSING_NUMBERS',
  name: 'missing numbers',
  description:
    'Time, voltage, current or the axis of a spectrum has no number in a row: the cell is empty, or says NaN or Inf.',
  repair: 'DROP_CUT_ROWS',
  find: (curve) => {
    const told = toldBefore(curve);
    return curve.columns
      .filter(({ quantity, words, values }) => words === null && NEEDED.has(quantity) && !values.every(Number.isNaN))
      .flatMap(({ label, values }) => {
        const rows = rowsOf(curve, (index) => Number.isNaN(values[index] ?? Number.NaN) && !told.has(index + 1));
        if (rows.count === 0) return [];
        const message = `${rowsText(rows)}: "${label}" has no number (an empty cell, NaN or Inf), ${rows.count} in all`;
        return [fileWarning('MISSING_NUMBERS', message, { column: label, rows })];
      });
  },
};

function toldBefore({ warnings }: ReadCurve): ReadonlySet<number> {
  const told = warnings.filter(({ code }) => TOLD.has(code));
  return new Set(told.flatMap(({ rows }) => rows.map(({ row }) => row)));
}
