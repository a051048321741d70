import type { ReadCurve } from './reading.ts';
import { RowCollector, type RowsFound } from './rowsFound.ts';

/** How many rows a curve has. */
export function rowCount({ columns: [column] }: Pick<ReadCurve, 'columns'>): number {
  return column?.values.length ?? 0;
}

/** Rows of a curve of which something holds, by their numbers in the file, also where rows were left out before. */
export function rowsOf(curve: ReadCurve, holds: (index: number) => boolean): RowsFound {
  const found = new RowCollector();
  const count = rowCount(curve);
  for (let index = 0; index < count; index += 1) {
    if (holds(index)) found.add(curve.rows?.[index] ?? index + 1, curve.lines?.[index] ?? null);
  }
  return found;
}
