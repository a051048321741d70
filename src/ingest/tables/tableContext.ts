import type { TableMapInput } from '../../contract/generated.ts';
import { memoized } from '../../domain/memoized.ts';
import type { UnitKind } from '../../domain/units.ts';
import { findColumn } from './columns.ts';
import { headUnit } from './headUnit.ts';
import { NO_CELL, type Table, type TableRow } from './table.ts';

/** What reading a row needs to know: a map that nothing is wrong with, and the table that it is of. */
export type TableContext = {
  readonly map: TableMapInput;
  readonly heads: readonly string[];
  /** Rows of data, filled down. */
  readonly rows: readonly TableRow[];
  /** The place of a column from 0. */
  readonly indexOf: (column: string) => number;
  readonly isMissing: (text: string) => boolean;
  /** The unit of a column that the map or else the head gives. */
  readonly unitOf: (column: string, unit: string | null | undefined, kind: UnitKind) => string | undefined;
};

export function contextOf(map: TableMapInput, table: Table): TableContext {
  const { heads } = table;
  const indexOf = memoized((column: string) => {
    const found = findColumn(heads, column);
    if (!('index' in found)) throw new RangeError(`The map was not checked: ${found.message}`);
    return found.index;
  });
  const missing = new Set((map.missing ?? []).map((text) => text.trim().toLowerCase()));
  return {
    map,
    heads,
    rows: filledDown(table.rows, (map.fillDown ?? []).map(indexOf)),
    indexOf,
    isMissing: (text) => text === '' || missing.has(text.toLowerCase()),
    unitOf: (column, unit, kind) => unit ?? headUnit(heads[indexOf(column)] ?? '', kind) ?? undefined,
  };
}

function filledDown(rows: readonly TableRow[], columns: readonly number[]): readonly TableRow[] {
  const above = new Map(columns.map((column) => [column, NO_CELL]));
  return rows.map(({ row, cells }) => {
    const filled = [...cells];
    for (const [column, last] of above) {
      const own = cells[column] ?? NO_CELL;
      const cell = own.text === '' ? last : own;
      while (filled.length < column) filled.push(NO_CELL);
      filled[column] = cell;
      above.set(column, cell);
    }
    return { row, cells: filled };
  });
}
