import type { ReadCurve } from '../../../src/ingest/files/reading.ts';
import { numbersIn } from '../../support/files.ts';

/** How many points lie above the real axis by the physical sign: inductive ones. */
export function inductiveCount(curve: ReadCurve): number {
  return numbersIn(curve, 'IMAGINARY_IMPEDANCE').filter((value) => value > 0).length;
}

/** Where the line from the last of the first inductive points to the next one cuts the real axis, in the unit of the file. */
export function highFrequencyIntercept(curve: ReadCurve): number {
  const [real, imaginary] = [numbersIn(curve, 'REAL_IMPEDANCE'), numbersIn(curve, 'IMAGINARY_IMPEDANCE')];
  const after = imaginary.findIndex((value) => value <= 0);
  const [x0 = Number.NaN, x1 = Number.NaN] = real.subarray(after - 1, after + 1);
  const [y0 = Number.NaN, y1 = Number.NaN] = imaginary.subarray(after - 1, after + 1);
  return x0 + ((x1 - x0) * y0) / (y0 - y1);
}
