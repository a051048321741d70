import { createHash } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import type { RecordRows } from './recordRows.ts';

/**
 * SHA-256 of the rows of a dataset, hexadecimal: other than before, with equal content, where this version of the
 * software reads something in it otherwise, such as a unit or the text that a filter searches.
 */
export function readingOf(records: readonly RecordRows[]): string {
  const rows = records.flatMap((each) =>
    each.rows.map(({ table, values }) => [getTableName(table), printable(values)]),
  );
  return createHash('sha256').update(JSON.stringify(rows, inOrder)).digest('hex');
}

/** Without bytes: what they hold, a checksum in another column says; how they are packed says nothing. */
function printable(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(values).some((value) => value instanceof Uint8Array)) return values;
  const { packing: _, ...rest } = values;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => !(value instanceof Uint8Array)));
}

/** The fields of a map in alphabetical order: in which order a builder names them says nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
