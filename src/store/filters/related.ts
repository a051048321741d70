import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { readBy } from '../tables/columns.ts';
import type { FilterRule } from './rule.ts';

/** Rows that have at least one record of another noun that its filter keeps. */
export function related(noun: string, where: (kept: SQL) => SQL): FilterRule<object> {
  return (filter, { kept }) => {
    const clause = kept(noun, filter);
    return { ...clause, shape: `${noun}(${clause.shape})`, sql: () => where(clause.sql()) };
  };
}

/** Rows whose own id the column of another noun's table names: a row has few records, where many share a word. */
export function havingAny(noun: string, table: SQLiteTable, column: SQLiteColumn, own: SQLWrapper): FilterRule<object> {
  return related(
    noun,
    (kept) => sql`exists (select 1 from ${readBy(table, column)} where ${column} = ${own} and ${kept})`,
  );
}

type Linked = {
  readonly link: SQLiteTable;
  /** The column of the link that names the rows filtered. */
  readonly own: SQLiteColumn;
  /** The column of the link that names the other noun's records. */
  readonly other: SQLiteColumn;
};

/** Rows that a table of links joins with another noun's records. */
export function linkedToAny(
  noun: string,
  table: SQLiteTable & { readonly id: SQLiteColumn },
  id: SQLWrapper,
  { link, own, other }: Linked,
): FilterRule<object> {
  return related(
    noun,
    (kept) =>
      // "cross join" keeps SQLite from beginning with the other noun: a row has few links
      sql`exists (select 1 from ${link} cross join ${table} on ${table.id} = ${other} where ${own} = ${id} and ${kept})`,
  );
}

/** Rows that name, in a column, a record of another noun that its filter keeps. */
export function being(
  noun: string,
  table: SQLiteTable & { readonly id: SQLiteColumn },
  column: SQLWrapper,
): FilterRule<object> {
  const rowByRow = (kept: SQL) => sql`exists (select 1 from ${table} where ${table.id} = ${column} and ${kept})`;
  const atOnce = (kept: SQL) => sql`${column} in (select ${table.id} from ${table} where ${kept})`;
  return (filter, { kept }) => {
    const clause = kept(noun, filter);
    // what leads back, as from observations over their material to its other observations, is found once for all rows
    const where = clause.returns ? atOnce : rowByRow;
    return { ...clause, shape: `${noun}(${clause.shape})`, sql: () => where(clause.sql()) };
  };
}
