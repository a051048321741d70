import { Matrix } from 'ml-matrix';
import type { LeastSquares } from './covariance.ts';

/** A point that a parameter follows alone leaves no residual, and no share of it to divide by. */
const LEAST_FREEDOM = 1e-9;

/**
 * For points that err each by itself, but not as their weights say: each counts by its own residual, over the share of its error
 * that the fit leaves in it, since the fit follows most the points that rule it.
 *
 * MacKinnon and White, J. Econometrics 29 (1985) 305, whose HC3 it is.
 */
export function unevenCovariance({ residuals, slopes, inverse }: LeastSquares): Matrix {
  const design = new Matrix(slopes as number[][]);
  const influence = design.mmul(inverse);
  const scales = Array.from(residuals, (residual, row) => {
    const leverage = influence.getRowVector(row).dot(design.getRowVector(row));
    return residual / Math.max(LEAST_FREEDOM, 1 - leverage);
  });
  const errors = influence.mulColumnVector(scales);
  return errors.transpose().mmul(errors);
}
