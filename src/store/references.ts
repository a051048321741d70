import { getTableName, type SQL, sql } from 'drizzle-orm';
import { type ForeignKey, getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { partTables, recordTables, sharedPartTables } from './tables/index.ts';

type RecordTable = (typeof recordTables)[number];

/** A column by which one record refers to another, possibly of another dataset. */
export type Reference = {
  readonly column: SQLiteColumn;
  /** The key that it refers to, and its table. */
  readonly target: SQLiteColumn;
  readonly table: RecordTable;
  /** Where to find, for each row, the record that refers and its dataset. */
  readonly from: SQL;
  readonly record: SQLiteColumn;
  readonly dataset: SQLiteColumn;
};

/** All of them, as the foreign keys of the tables say. */
export const references: readonly Reference[] = [
  ...recordTables.flatMap((table) =>
    referencesOf(table, () => ({ from: sql`${table}`, record: table.id, dataset: table.dataset })),
  ),
  ...sharedPartTables.flatMap((table) =>
    referencesOf(table, () => ({ from: sql`${table}`, record: table.owner, dataset: table.dataset })),
  ),
  ...partTables.flatMap(referencesOfParts),
];

type Origin = Pick<Reference, 'from' | 'record' | 'dataset'>;

function referencesOf(table: SQLiteTable, origin: () => Origin): readonly Reference[] {
  return getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const [column] = columns;
    const [target] = foreignColumns;
    const known = recordTableOf(foreignTable);
    return known && column && target && !isOwner(key) ? [{ ...origin(), column, target, table: known }] : [];
  });
}

/**
 * The references of a table whose rows go with their owners.
 *
 * @throws {TypeError} if its rows refer to records and yet belong to none: nobody could say who refers
 */
export function referencesOfParts(table: SQLiteTable): readonly Reference[] {
  return referencesOf(table, () => originOfParts(table));
}

function originOfParts(table: SQLiteTable): Origin {
  const { columns = [], foreignTable } = getTableConfig(table).foreignKeys.find(isOwner)?.reference() ?? {};
  const [record] = columns;
  const owner = foreignTable && recordTableOf(foreignTable);
  if (owner && record)
    return { from: sql`${table} join ${owner} on ${owner.id} = ${record}`, record, dataset: owner.dataset };
  throw new TypeError(`The table "${getTableName(table)}" refers to records, but its rows belong to none`);
}

function recordTableOf(table: SQLiteTable): RecordTable | undefined {
  return recordTables.find((each) => (each as SQLiteTable) === table);
}

/** A part goes with its owner, so its reference to it never dangles. */
function isOwner(key: ForeignKey): boolean {
  return key.onDelete === 'cascade';
}
