import { Matrix, SingularValueDecomposition } from 'ml-matrix';

/** Least singular value over the greatest, below which columns do not differ by more than rounding. */
const LEAST_SHARE = 1e-10;

/**
 * The inverse of D'D, for a design D of points by coefficients: the shape of the covariance of a least-squares fit. Columns are
 * brought to one size first, since those of coefficients in different units differ by powers of ten.
 *
 * @returns null where the points do not tell the coefficients apart
 */
export function normalInverse(design: readonly (readonly number[])[]): Matrix | null {
  const width = (design[0] as readonly number[]).length;
  const sizes = Array.from({ length: width }, (_, column) => sizeOf(design, column));
  if (design.length < width || !sizes.every((size) => size > 0 && Number.isFinite(size))) return null;
  const scaled = new Matrix(design.map((row) => row.map((value, column) => value / (sizes[column] as number))));
  const { diagonal, rightSingularVectors } = new SingularValueDecomposition(scaled);
  if (!(Math.min(...diagonal) > LEAST_SHARE * Math.max(...diagonal))) return null;
  const scales = diagonal.map((value) => 1 / value);
  const columns = rightSingularVectors.clone().mulRowVector(scales);
  const inverse = columns.mmul(columns.transpose());
  const shrink = sizes.map((size) => 1 / size);
  return inverse.mulRowVector(shrink).mulColumnVector(shrink);
}

/** By a sum: there may be more rows than a function takes arguments. */
function sizeOf(design: readonly (readonly number[])[], column: number): number {
  return Math.sqrt(design.reduce((sum, row) => sum + (row[column] as number) ** 2, 0));
}
