import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

/** Axes that a scan walks in one direction. Frequencies are none: several spectra follow each other in one file. */
const AXES = [
  'TWO_THETA',
  'SCATTERING_VECTOR',
  'RAMAN_SHIFT',
  'WAVENUMBER',
  'MAGNETIC_FIELD',
  'BINDING_ENERGY',
  'KINETIC_ENERGY',
];

export const axisTurnsBack: CurveCheck = {
  code: 'AXIS_TURNS_BACK',
  name: 'axis turns back',
  description: 'The axis of a scan turns back, as where scans were joined; peaks and areas need one direction.',
  repair: null,
  find: (curve) => {
    const axis = AXES.map((quantity) => columnOf(curve.columns, quantity)).find((column) => column !== undefined);
    if (axis === undefined) return [];
    const { values, label } = axis;
    const direction = directionOf(values);
    const rows = rowsOf(
      curve,
      (index) => ((values[index] ?? Number.NaN) - (values[index - 1] ?? Number.NaN)) * direction < 0,
    );
    if (rows.count === 0) return [];
    const [usual, back] = direction > 0 ? ['rises', 'falls'] : ['falls', 'rises'];
    const message = `${rowsText(rows)}: "${label}" ${usual}, but ${back} here, ${rows.count} in all`;
    return [fileWarning('AXIS_TURNS_BACK', message, { column: label, rows })];
  },
};

/** 1 or -1: where most steps go. */
function directionOf(values: Float64Array): number {
  let balance = 0;
  for (let index = 1; index < values.length; index += 1) {
    balance += Math.sign((values[index] ?? 0) - (values[index - 1] ?? 0)) || 0;
  }
  return balance < 0 ? -1 : 1;
}
