import { at, dot, type Vector, zeros } from './vector.ts';

/** Lower triangle L with L L^T = the covariance of some points, as rows, and their mean. Points must span all dimensions. */
export function spreadOf(
  points: readonly Vector[],
  dimension: number,
): { readonly mean: Vector; readonly rows: Vector[] } {
  const mean = zeros(dimension).map((_, place) => average(points.map((point) => at(point, place))));
  const covariance = (a: number, b: number) =>
    average(points.map((point) => (at(point, a) - at(mean, a)) * (at(point, b) - at(mean, b))));
  const rows: Vector[] = [];
  for (let a = 0; a < dimension; a++) {
    const row = zeros(dimension);
    for (let b = 0; b < a; b++) row[b] = (covariance(a, b) - dot(row, at(rows, b))) / at(at(rows, b), b);
    row[a] = Math.sqrt(covariance(a, a) - dot(row, row));
    rows.push(row);
  }
  return { mean, rows };
}

function average(values: Vector): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
