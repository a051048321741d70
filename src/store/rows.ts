import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type MissingReason, type Reported, reportedValue } from '../domain/reported.ts';
import { lacking } from './storeError.ts';
import { tables } from './tables/index.ts';

/** A row to write, with its table: a value for each column, in their order. */
export type Row = { readonly table: SQLiteTable; readonly values: readonly unknown[] };

const propertiesByTable: ReadonlyMap<SQLiteTable, readonly string[]> = new Map(
  tables.map((table) => [table, Object.keys(getTableColumns(table))]),
);

/** A row of a table; what its columns need is checked by type, what is left out is null. */
export function rowOf<Table extends SQLiteTable>(table: Table, values: Table['$inferInsert']): Row {
  return { table, values: propertyNames(table).map((property) => values[property as keyof typeof values] ?? null) };
}

/** What a row has in a column; null also where its table has no such column. */
export function valueIn({ table, values }: Row, property: string): unknown {
  return values[propertyNames(table).indexOf(property)] ?? null;
}

/** The columns of a table, in their order, by the names that rows have them under. */
export function propertyNames(table: SQLiteTable): readonly string[] {
  return propertiesByTable.get(table) ?? Object.keys(getTableColumns(table));
}

/** A text or the reason why there is none, as two columns. */
export function textColumns<Name extends string>(name: Name, reported: Reported<string>) {
  return {
    [name]: reportedValue(reported) ?? null,
    [`${name}Missing`]: 'missing' in reported ? reported.missing : null,
  } as Record<Name, string | null> & Record<`${Name}Missing`, MissingReason | null>;
}

/** The names of a row's texts that may be missing. */
type ReportedName<Row> = {
  [Name in keyof Row & string]: `${Name}Missing` extends keyof Row ? Name : never;
}[keyof Row & string];

/**
 * Reads the texts of a row, or the reasons why there are none, each from its two columns.
 *
 * @throws {StoreError} on asking for one that has neither: the table's checks say that exactly one is set
 */
export function reportedTexts<Row extends { readonly id: string }>(file: string, row: Row) {
  return (name: ReportedName<Row>): Reported<string> => {
    const text = row[name] as string | null;
    const missing = row[`${name}Missing` as keyof Row] as MissingReason | null;
    if (text !== null) return { value: text };
    if (missing !== null) return { missing };
    throw lacking(file, `${name} of "${row.id}"`);
  };
}

/** Rows by what they belong to, in their order. */
export function grouped<T, Key = string>(rows: readonly T[], ownerOf: (row: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group) group.push(row);
    else groups.set(ownerOf(row), [row]);
  }
  return groups;
}

export function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
