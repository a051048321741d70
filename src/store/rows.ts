import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type MissingReason, type Reported, reportedValue } from '../domain/reported.ts';

/** A row to write, with its table. */
export type Row = { readonly table: SQLiteTable; readonly values: Readonly<Record<string, unknown>> };

/** A row of a table; what its columns need is checked by type. */
export function rowOf<Table extends SQLiteTable>(table: Table, values: Table['$inferInsert']): Row {
  return { table, values };
}

/** A text or the reason why there is none, as two columns. */
export function textColumns<Name extends string>(name: Name, reported: Reported<string>) {
  return {
    [name]: reportedValue(reported) ?? null,
    [`${name}Missing`]: 'missing' in reported ? reported.missing : null,
  } as Record<Name, string | null> & Record<`${Name}Missing`, MissingReason | null>;
}

/** A text or the reason why there is none, from its two columns: exactly one is set. */
export function reportedText(text: string | null, missing: MissingReason | null): Reported<string> {
  return text === null ? { missing: missing ?? 'NOT_REPORTED' } : { value: text };
}

/** Rows of parts by the record that they belong to, in their order. */
export function grouped<T>(rows: readonly T[], ownerOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
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
