import { type Analysed, found, refused } from '../analysed.ts';
import type { EprSpectrum } from './spectrum.ts';

/** In the unit of the signal times mT^2. */
export type DoubleIntegral = {
  readonly value: number;
  /** How far the baseline leaves it open, to each side. */
  readonly error: number;
};

/**
 * Double integral of a derivative spectrum, which is proportional to the spins behind it, by the trapezoid twice.
 *
 * Needs no shape of the line, but counts nothing beyond the sweep: a Lorentzian line misses about 4 / (pi X) of its area where the
 * sweep ends X half widths off its centre, 13 % at ten. The first integral should come back to 0; what is left of it at the end,
 * spread over the sweep as a wrong baseline would, is the error. Eaton, Eaton, Barr and Weber, Quantitative EPR (2010).
 *
 * @param spectrum above its baseline
 * @returns refused where the error is more than half the integral
 */
export function doubleIntegral({ field, signal }: EprSpectrum): Analysed<DoubleIntegral> {
  let [absorption, value] = [0, 0];
  for (let row = 1; row < field.length; row += 1) {
    const step = (field[row] as number) - (field[row - 1] as number);
    const next = absorption + (step * ((signal[row] as number) + (signal[row - 1] as number))) / 2;
    value += (step * (absorption + next)) / 2;
    absorption = next;
  }
  const error = (Math.abs(absorption) * ((field.at(-1) as number) - (field[0] as number))) / 2;
  if (!(value > 2 * error)) {
    return refused(
      'BASELINE_RULES',
      `the double integral is ${value.toPrecision(4)} and the baseline leaves ${error.toPrecision(4)} of it open: record a wider ` +
        'sweep, or correct the baseline',
    );
  }
  return found({ value, error });
}
