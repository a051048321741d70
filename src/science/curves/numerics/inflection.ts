import { type Analysed, found, refused } from '../analysed.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { linearFit } from './linearFit.ts';

/** Where the slope of a curve is greatest or least. */
export type Inflection = {
  /** In steps from the middle of the points, which lies between two where their number is even. */
  readonly at: Estimate;
  readonly value: Estimate;
  /** Per step. */
  readonly slope: Estimate;
};

/**
 * The inflection of evenly spaced values by a cubic through them, y = a + b u + c u^2 + d u^3: it lies at u = -c / (3 d), with
 * the slope b - c^2 / (3 d). Intervals are carried over from those of the coefficients to first order.
 *
 * @param values their noise is independent from point to point
 * @param sense 'STEEPEST' where the slope is greatest, 'FLATTEST' where it is least
 * @returns refused where the cubic has no such inflection within the points
 */
export function inflection(values: ArrayLike<number>, sense: 'STEEPEST' | 'FLATTEST'): Analysed<Inflection> {
  const half = (values.length - 1) / 2;
  const places = Array.from(values, (_, at) => at - half);
  const fit = linearFit(
    [0, 1, 2, 3].map((power) => places.map((place) => place ** power)),
    values,
  );
  if ('refused' in fit) return fit;
  const { coefficients, covariance, degreesOfFreedom } = fit.found;
  const [a, b, c, d] = coefficients.map(({ value }) => value) as [number, number, number, number];
  const u = -c / (3 * d);
  if (!(sense === 'STEEPEST' ? d < 0 : d > 0) || Math.abs(u) > half) {
    return refused('NO_INFLECTION', `the slope of ${values.length} points has no extremum within them`);
  }
  // how the place moves with c and d
  const [byC, byD] = [-1 / (3 * d), c / (3 * d * d)];
  const slopeAt = b + 2 * c * u + 3 * d * u * u;
  const carried = (value: number, gradient: readonly number[]) =>
    estimateOf(value, Math.sqrt(Math.max(0, varianceOf(gradient, covariance))), degreesOfFreedom);
  return found({
    at: carried(u, [0, 0, byC, byD]),
    value: carried(a + b * u + c * u ** 2 + d * u ** 3, [1, u, u ** 2 + slopeAt * byC, u ** 3 + slopeAt * byD]),
    // at the inflection the slope does not move with the place
    slope: carried(slopeAt, [0, 1, 2 * u, 3 * u ** 2]),
  });
}

function varianceOf(gradient: readonly number[], covariance: readonly (readonly number[])[]): number {
  const rows = gradient.map((one, row) => one * sumOf(gradient, covariance[row] as readonly number[]));
  return rows.reduce((sum, each) => sum + each, 0);
}

function sumOf(gradient: readonly number[], covariances: readonly number[]): number {
  return gradient.reduce((sum, one, at) => sum + one * (covariances[at] as number), 0);
}
