import type { CurveColumn } from '../../domain/curve.ts';
import type { ReadCurve } from './reading.ts';

/** A curve with one column in the place of another. */
export function replaceColumn(curve: ReadCurve, old: CurveColumn, column: CurveColumn): ReadCurve {
  return { ...curve, columns: curve.columns.map((each) => (each === old ? column : each)) };
}
