import { type Analysed, found, refused } from '../analysed.ts';
import { alikeCovariance, type CovarianceOf } from './covariance.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { normalInverse } from './normalInverse.ts';

export type LinearFit = {
  /** One for each column, in their order. */
  readonly coefficients: readonly Estimate[];
  /** Of the coefficients, scaled by the scatter of the points. */
  readonly covariance: readonly (readonly number[])[];
  /** Share of the scatter around the mean that the fit explains; 1 where all points lie on it. */
  readonly rSquared: number;
  /** Standard deviation of the points around the fit, in the unit of y. */
  readonly scatter: number;
  readonly degreesOfFreedom: number;
};

/**
 * Linear least squares: y as a sum of columns, each times a coefficient; a constant is a column of ones.
 *
 * @param columns each of the length of y
 * @param covarianceOf what is supposed of the errors of points: that they are alike, where it is left out
 * @returns refused where points are fewer than coefficients, or do not tell them apart
 */
export function linearFit(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  covarianceOf: CovarianceOf = alikeCovariance,
): Analysed<LinearFit> {
  const degreesOfFreedom = y.length - columns.length;
  if (degreesOfFreedom < 0) {
    return refused('TOO_FEW_POINTS', `${y.length} points do not fix ${columns.length} coefficients`);
  }
  const design = Array.from(y, (_, row) => columns.map((column) => column[row] as number));
  const inverse = normalInverse(design);
  if (inverse === null) return refused('POINTS_DEPENDENT', 'the points do not tell the coefficients apart');
  const projected = columns.map((column) => sumOf(y, (value, row) => value * (column[row] as number)));
  const values = columns.map((_, at) => sumOf(projected, (value, other) => value * inverse.get(at, other)));
  const residuals = Float64Array.from(
    design,
    (slopes, row) => (y[row] as number) - sumOf(slopes, (value, at) => value * (values[at] as number)),
  );
  const squares = sumOf(residuals, (residual) => residual ** 2);
  const mean = sumOf(y, (value) => value) / y.length;
  const spread = sumOf(y, (value) => (value - mean) ** 2);
  const covariance = covarianceOf({ residuals, slopes: design, inverse, degreesOfFreedom });
  return found({
    coefficients: values.map((value, at) => estimateOf(value, Math.sqrt(covariance.get(at, at)), degreesOfFreedom)),
    covariance: covariance.to2DArray(),
    rSquared: spread > 0 ? 1 - squares / spread : 1,
    scatter: degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0,
    degreesOfFreedom,
  });
}

/** A straight line, y = intercept + slope x. @returns as `linearFit` does */
export function lineFit(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Analysed<LinearFit & { readonly intercept: Estimate; readonly slope: Estimate }> {
  const fit = linearFit([Array.from(x, () => 1), x], y);
  if ('refused' in fit) return fit;
  const [intercept, slope] = fit.found.coefficients as [Estimate, Estimate];
  return found({ ...fit.found, intercept, slope });
}

function sumOf(values: ArrayLike<number>, of: (value: number, at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += of(values[at] as number, at);
  return sum;
}
