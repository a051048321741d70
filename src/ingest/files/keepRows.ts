import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';

/** A curve with some of its rows, which keep their numbers of the file. */
export function keepRows(curve: ReadCurve, keep: (index: number) => boolean): ReadCurve {
  const rows = curve.rows ?? Uint32Array.from({ length: rowCount(curve) }, (_, index) => index + 1);
  return {
    ...curve,
    columns: curve.columns.map((column) => ({ ...column, values: column.values.filter((_, index) => keep(index)) })),
    lines: curve.lines?.filter((_, index) => keep(index)) ?? null,
    rows: rows.filter((_, index) => keep(index)),
  };
}
