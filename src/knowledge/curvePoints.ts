import type { ColumnOfCurve, CurvePoints } from '../domain/curve.ts';
import { convert } from '../domain/units.ts';
import { drawableRows } from '../science/curves/drawable.ts';
import { largestTriangle } from '../science/curves/largestTriangle.ts';
import { minMax } from '../science/curves/minMax.ts';

/** A column with its numbers, and the unit in which they are wanted. */
export type AskedColumn = {
  readonly column: ColumnOfCurve;
  readonly numbers: Float64Array;
  readonly unit: string | null;
};

export type PointsWanted = {
  /** At most, 3 or more. */
  readonly points: number;
  readonly method: 'MIN_MAX' | 'LTTB';
  /** First row and the one behind the last, from 0; all rows if left out. */
  readonly from?: number;
  readonly to?: number;
};

/** Points of a curve for a plot: pairs of two columns, thinned out where there are more than are wanted. */
export function curvePoints(x: AskedColumn, y: AskedColumn, wanted: PointsWanted): CurvePoints {
  const drawable = drawableRows(x.numbers, y.numbers, wanted.from, wanted.to);
  const rows =
    wanted.method === 'LTTB'
      ? largestTriangle(drawable, { x: x.numbers, y: y.numbers }, wanted.points)
      : minMax(drawable, y.numbers, wanted.points);
  return {
    x: x.column,
    y: y.column,
    xUnit: x.unit,
    yUnit: y.unit,
    xValues: valuesOf(x, rows),
    yValues: valuesOf(y, rows),
    rows: Array.from(rows, (row) => row + 1),
    available: drawable.length,
  };
}

/** All numbers of a column in a unit; NaN stays NaN. */
export function inUnit({ column, numbers, unit }: AskedColumn): Float64Array {
  const { unit: own } = column;
  if (own === null || unit === null || own === unit) return numbers;
  return numbers.map((value) => (Number.isFinite(value) ? convert(value, own, unit) : value));
}

function valuesOf(asked: AskedColumn, rows: Uint32Array): readonly number[] {
  const picked = Float64Array.from(rows, (row) => asked.numbers[row] as number);
  return [...inUnit({ ...asked, numbers: picked })];
}
