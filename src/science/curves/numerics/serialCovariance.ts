import { Matrix } from 'ml-matrix';
import { autoregression } from './autoregression.ts';
import type { CovarianceOf, LeastSquares } from './covariance.ts';

/**
 * For evenly spaced points whose errors go together with those of the points beside, as a detector with a time constant makes them:
 * by the `autoregression` of the residuals.
 */
export function serialCovariance(fit: LeastSquares): Matrix {
  return correlatedCovariance(autoregression(fit.residuals, fit.inverse.rows).autocovariances)(fit);
}

/** For evenly spaced points of a known mean product of two errors, by how many steps they are apart. */
export function correlatedCovariance(autocovariances: readonly number[]): CovarianceOf {
  return ({ slopes, inverse }) => {
    const influence = new Matrix(slopes as number[][]).mmul(inverse);
    const columns = Array.from({ length: influence.columns }, (_, at) => influence.getColumn(at));
    const spread = new Matrix(columns.map((column) => spreadBy(column, autocovariances))).transpose();
    const covariance = influence.transpose().mmul(spread);
    return covariance.add(covariance.transpose()).mul(0.5);
  };
}

/** For each point the sum of all, times the mean product of the two errors. */
function spreadBy(values: readonly number[], autocovariances: readonly number[]): number[] {
  const spread = values.map((value) => (autocovariances[0] as number) * value);
  for (let lag = 1; lag < autocovariances.length; lag += 1) {
    const product = autocovariances[lag] as number;
    for (let row = lag; row < values.length; row += 1) {
      spread[row] = (spread[row] as number) + product * (values[row - lag] as number);
      spread[row - lag] = (spread[row - lag] as number) + product * (values[row] as number);
    }
  }
  return spread;
}
