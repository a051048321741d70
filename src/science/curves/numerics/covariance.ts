import type { Matrix } from 'ml-matrix';

/** What is left of a fit by least squares, weighed: of each point the residual, and the slopes of the model by each parameter. */
export type LeastSquares = {
  readonly residuals: Float64Array;
  /** Points by parameters. */
  readonly slopes: readonly (readonly number[])[];
  /** Inverse of the slopes' squares, parameters by parameters. */
  readonly inverse: Matrix;
  /** Points less parameters. */
  readonly degreesOfFreedom: number;
};

/** Covariance of the parameters of a fit. */
export type CovarianceOf = (fit: LeastSquares) => Matrix;

/** For points that err alike, each by itself, once they are weighed: 0 where there are no more of them than parameters. */
export function alikeCovariance({ residuals, inverse, degreesOfFreedom }: LeastSquares): Matrix {
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  return inverse.clone().mul(degreesOfFreedom > 0 ? squares / degreesOfFreedom : 0);
}
