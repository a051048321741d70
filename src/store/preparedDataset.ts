import { getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DatasetRecords } from '../domain/dataset.ts';
import { readingOf, rowsText } from './reading.ts';
import { type RecordRows, recordRows } from './recordRows.ts';
import { tables } from './tables/index.ts';

/** What a dataset is apart from its records. */
export type DatasetHead = Pick<DatasetRecords, 'id' | 'key' | 'title' | 'curator' | 'licence' | 'checksum' | 'content'>;

type Prepared = DatasetHead & {
  /** Global ids of its records. */
  readonly ids: readonly string[];
  /** SHA-256 of the rows, hexadecimal. */
  readonly reading: string;
};

/** A dataset as the rows that hold it. What was packed is unpacked at every call: those that wait take little memory. */
export type PreparedDataset = Prepared & { readonly records: () => readonly RecordRows[] };

/** A dataset whose rows are one text, to be handed from thread to thread; of curves it has none. */
export type PackedDataset = Prepared & { readonly rows: string };

/** Makes the rows of a dataset. */
export function prepareDataset(dataset: DatasetRecords): PreparedDataset {
  const records = recordRows(dataset);
  return { ...headOf(dataset), ids: idsIn(records), records: () => records, reading: readingOf(rowsText(records)) };
}

/** As `prepareDataset`, as text. @throws {TypeError} if it has curves, whose bytes are no text */
export function packDataset(dataset: DatasetRecords): PackedDataset {
  if (dataset.curves.length > 0) throw new TypeError(`${dataset.id} has curves: it cannot be packed`);
  const records = recordRows(dataset);
  const rows = rowsText(records);
  return { ...headOf(dataset), ids: idsIn(records), rows, reading: readingOf(rows) };
}

type PackedRecord = readonly [id: string, dataset: string, rows: readonly (readonly [string, ...unknown[]])[]];

export function unpackDataset({ rows, ...rest }: PackedDataset): PreparedDataset {
  return { ...rest, records: () => unpacked(rows) };
}

function unpacked(rows: string): readonly RecordRows[] {
  return (JSON.parse(rows) as readonly PackedRecord[]).map(([id, dataset, own]) => ({
    record: { id, dataset },
    rows: own.map(([table, ...values]) => ({ table: tableNamed(table), values })),
  }));
}

function idsIn(records: readonly RecordRows[]): readonly string[] {
  return records.map(({ record }) => record.id);
}

const tablesByName: ReadonlyMap<string, SQLiteTable> = new Map(tables.map((table) => [getTableName(table), table]));

function tableNamed(name: string): SQLiteTable {
  const table = tablesByName.get(name);
  if (table === undefined) throw new TypeError(`The base has no table "${name}"`);
  return table;
}

function headOf({ id, key, title, curator, licence, checksum, content }: DatasetRecords): DatasetHead {
  return { id, key, title, curator, licence, checksum, content };
}
