import type { ReadCurve } from './reading.ts';

/** A curve with some of its rows. */
export function keepRows(curve: ReadCurve, keep: (index: number) => boolean): ReadCurve {
  return {
    ...curve,
    columns: curve.columns.map((column) => ({ ...column, values: column.values.filter((_, index) => keep(index)) })),
    lines: curve.lines?.filter((_, index) => keep(index)) ?? null,
  };
}
