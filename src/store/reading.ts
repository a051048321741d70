import { createHash } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import type { RecordRows } from './recordRows.ts';
import { propertyNames, type Row } from './rows.ts';

/**
 * The rows of a dataset as one text: other than before, with equal content, where this version of the software reads
 * something in it otherwise, such as a unit or the text that a filter searches.
 */
export function rowsText(records: readonly RecordRows[]): string {
  return JSON.stringify(
    records.map(({ record: { id, dataset }, rows }) => [
      id,
      dataset,
      rows.map((row) => [getTableName(row.table), ...printable(row)]),
    ]),
  );
}

/** SHA-256 of the rows of a dataset, hexadecimal. */
export function readingOf(rows: string): string {
  return createHash('sha256').update(rows).digest('hex');
}

/** Without bytes: what they hold, a checksum in another column says; how they are packed says nothing. */
function printable({ table, values }: Row): readonly unknown[] {
  if (!values.some((value) => value instanceof Uint8Array)) return values;
  const packing = propertyNames(table).indexOf('packing');
  return values.filter((value, place) => place !== packing && !(value instanceof Uint8Array));
}
