import { type Analysed, found, refused } from '../analysed.ts';
import { ceasing } from '../numerics/ceasing.ts';
import { combinedError } from '../numerics/combinedError.ts';
import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import { type LinearFit, linearFit } from '../numerics/linearFit.ts';
import type { Spectrum } from './spectrum.ts';

export type Intercept = {
  /** Real part where the imaginary one is 0, ohm, with the ends of its 95 % interval. */
  readonly resistance: number;
  readonly lower: number;
  readonly upper: number;
  /** Hz, of the two rows that it lies between. */
  readonly between: readonly [high: number, low: number];
};

/** Rows around the change of sign that tell how much both parts scatter: they fix six coefficients, and leave as many over. */
const ROWS = 6;

/**
 * Where a spectrum crosses the real axis from inductive to capacitive on its way down from the highest frequency, linear between
 * two rows: the resistance of electrolyte, leads and contacts together.
 *
 * Its interval is that of a smooth course through the six rows around: both parts as a constant, an inductance that rises with
 * frequency, and an arc that falls with it; it reaches to the linear value where that lies outside.
 *
 * @returns refused where no row above it is inductive, since what lies beyond the highest frequency is not known; where rows are
 * fewer than six or of one frequency; and where noise may have made the change of sign
 */
export function highFrequencyIntercept(spectrum: Spectrum): Analysed<Intercept> {
  const { frequency, real, imaginary } = spectrum;
  const low = imaginary.findIndex((value) => value < 0);
  if (low < 1) {
    return refused(
      'NO_INTERCEPT',
      `the spectrum is capacitive from its highest frequency, ${frequency[0]} Hz, on and does not cross the real axis`,
    );
  }
  if (frequency.length < ROWS) {
    return refused('TOO_FEW_POINTS', `${frequency.length} rows do not tell noise from a crossing: ${ROWS} would do`);
  }
  const between = [frequency[low - 1] as number, frequency[low] as number] as const;
  const smooth = smoothCrossing(spectrum, low);
  if ('refused' in smooth) return smooth;
  if (smooth.found === null) {
    return refused(
      'SIGN_WITHIN_NOISE',
      `the imaginary part changes its sign between ${between[0]} and ${between[1]} Hz, but no further from 0 than noise takes it`,
    );
  }
  const [above, below] = [imaginary[low - 1] as number, imaginary[low] as number];
  const [atHigh, atLow] = [real[low - 1] as number, real[low] as number];
  const resistance = atHigh + (above / (above - below)) * (atLow - atHigh);
  const { lower, upper } = smooth.found;
  return found({ resistance, lower: Math.min(lower, resistance), upper: Math.max(upper, resistance), between });
}

/** Real part where a smooth imaginary part is 0; null where that does not differ from 0 at both ends of the rows. */
function smoothCrossing({ frequency, real, imaginary }: Spectrum, low: number): Analysed<Estimate | null> {
  const from = Math.max(0, Math.min(low - ROWS / 2, frequency.length - ROWS));
  const pick = (values: Float64Array) => Array.from(values.slice(from, from + ROWS));
  const unit = frequency[low] as number;
  const shares = pick(frequency).map((hertz) => hertz / unit);
  const none = shares.map(() => 0);
  const columns = [0, 1, 2].map((at) => shares.map((share) => termsAt(share)[at] as number));
  const fit = linearFit(
    [...columns.map((column) => [...column, ...none]), ...columns.map((column) => [...none, ...column])],
    [...pick(real), ...pick(imaginary)],
  );
  if ('refused' in fit) return fit;
  const estimate = (weights: readonly number[]) => combined(fit.found, weights);
  const [top, bottom] = [shares[0] as number, shares.at(-1) as number];
  if (!(estimate(imaginaryAt(top)).lower > 0 && estimate(imaginaryAt(bottom)).upper < 0)) return found(null);
  const root = ceasing(bottom, top, (share) => estimate(imaginaryAt(share)).value < 0);
  // where the imaginary part errs, the crossing moves, and the real part with it
  const [ofReal, ofImaginary] = [slopeAt(fit.found, root, 0), slopeAt(fit.found, root, 3)];
  const shift = -ofReal / ofImaginary;
  return found(estimate([...termsAt(root), ...termsAt(root).map((term) => shift * term)]));
}

/** Weights that make the imaginary part of all six coefficients. */
function imaginaryAt(share: number): readonly number[] {
  return [0, 0, 0, ...termsAt(share)];
}

/** A constant, an inductance and a falling arc, at a frequency as a share of that at the crossing. */
function termsAt(share: number): readonly [number, number, number] {
  return [1, share, 1 / share];
}

/** Slope over the frequency of the part whose coefficients begin at `first`. */
function slopeAt({ coefficients }: LinearFit, share: number, first: number): number {
  const [rising, falling] = [coefficients[first + 1] as Estimate, coefficients[first + 2] as Estimate];
  return rising.value - falling.value / share ** 2;
}

/** A sum of coefficients, each times a weight. */
function combined({ coefficients, covariance, degreesOfFreedom }: LinearFit, weights: readonly number[]): Estimate {
  const value = weights.reduce((sum, weight, at) => sum + weight * (coefficients[at] as Estimate).value, 0);
  return estimateOf(value, combinedError(weights, covariance), degreesOfFreedom);
}
