import { median } from './runningMedian.ts';
import { type SmoothingWindow, weightsOf } from './savitzkyGolay.ts';

/** Noise of a row of numbers, which may go together in neighbours. */
export type Noise = {
  /** Of the numbers at two places, the first no greater than the second; the variance where both are one. */
  readonly covariance: (a: number, b: number) => number;
  /** Numbers that are further apart than so many places do not go together. */
  readonly reach: number;
};

/**
 * Variance of a weighted sum of noisy numbers.
 *
 * @param weights of the numbers from place `from` on
 */
export function varianceOfSum(weights: ArrayLike<number>, from: number, { covariance, reach }: Noise): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    sum += weight * weight * covariance(from + at, from + at);
    const last = Math.min(weights.length - 1, at + reach);
    for (let other = at + 1; other <= last; other += 1) {
      sum += 2 * weight * (weights[other] as number) * covariance(from + at, from + other);
    }
  }
  return Math.max(0, sum);
}

/** Windows at which residuals are looked at: enough for a quarter of their variance. */
const MOST_WINDOWS = 64;

/** Median of the square of a standard normal number. */
const MEDIAN_SQUARE = 0.4549;

/**
 * Noise with what the residuals of smoothing show beyond it: noise that is independent from place to place, of one variance but for a
 * scale. By medians, so that edges which smoothing does not follow do not count.
 *
 * @param scales standard deviation of the added noise at each place, in units that are to be found; places of 0 are passed over
 */
export function withExcess(
  values: Float64Array,
  noise: Noise,
  window: SmoothingWindow,
  scales: ArrayLike<number>,
): Noise {
  const half = (window.window - 1) / 2;
  const residual = weightsOf(window, 0).map((weight, at) => (at === half ? 1 : 0) - weight);
  const [seen, expected]: [number[], number[]] = [[], []];
  const stride = Math.ceil(values.length / MOST_WINDOWS);
  for (let from = 0; from + window.window <= values.length; from += stride) {
    const scale = scales[from + half] as number;
    if (scale === 0) continue;
    seen.push((residual.reduce((sum, weight, at) => sum + weight * (values[from + at] as number), 0) / scale) ** 2);
    expected.push(varianceOfSum(residual, from, noise) / scale ** 2);
  }
  const excess = (median(seen) / MEDIAN_SQUARE - median(expected)) / (residual[half] as number);
  if (!(excess > 0)) return noise;
  const added = (place: number) => excess * (scales[place] as number) ** 2;
  return { ...noise, covariance: (a, b) => noise.covariance(a, b) + (a === b ? added(a) : 0) };
}
