import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { readBy } from './tables/columns.ts';
import { ions } from './tables/ions.ts';

export type NounTable = SQLiteTable & { readonly id: SQLiteColumn };

/** Where the items of a parent are found, already in the order of their ids. */
export type ScopeRule = {
  readonly from: SQL;
  /** The column that has the items' ids. */
  readonly id: SQLiteColumn;
  /** That an item belongs to the parent whose global id the expression has. */
  readonly belongs: (parent: SQLWrapper) => SQL;
};

/** All items of a noun. */
export function everything(table: NounTable): ScopeRule {
  return { from: sql`${table}`, id: table.id, belongs: () => sql`true` };
}

/** Items that name their parent in a column: a parent has few, where many share a word that a filter looks for. */
export function byColumn(table: NounTable, column: SQLiteColumn): ScopeRule {
  return { from: readBy(table, column), id: table.id, belongs: (parent) => sql`${column} = ${parent}` };
}

/** Items that name their ion by its symbol in a column. */
export function byIon(table: NounTable, column: SQLiteColumn): ScopeRule {
  return { from: sql`${table}`, id: table.id, belongs: (parent) => sql`${column} = ${symbolOf(parent)}` };
}

/** Items that are linked to their parents by rows of another table. */
export function byLink(table: NounTable, link: SQLiteTable, parentColumn: SQLiteColumn, item: SQLiteColumn): ScopeRule {
  return {
    // "cross join" keeps SQLite from beginning with the items: the links have their ids in order
    from: sql`${link} cross join ${table} on ${table.id} = ${item}`,
    id: item,
    belongs: (parent) => sql`${parentColumn} = ${parent}`,
  };
}

/** The symbol of the ion that has a global id. */
export function symbolOf(id: SQLWrapper): SQL {
  return sql`(select ${ions.symbol} from ${ions} where ${ions.id} = ${id})`;
}
