import { getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DatasetRecords } from '../domain/dataset.ts';
import { readingOf, rowsText } from './reading.ts';
import { type RecordRows, recordRows } from './recordRows.ts';
import { tables } from './tables/index.ts';

/** What a dataset is apart from its records. */
export type DatasetHead = Pick<DatasetRecords, 'id' | 'key' | 'title' | 'curator' | 'licence' | 'checksum' | 'content'>;

/** A dataset as the rows that hold it. */
export type PreparedDataset = DatasetHead & {
  readonly records: readonly RecordRows[];
  /** SHA-256 of the rows, hexadecimal. */
  readonly reading: string;
};

/** A dataset whose rows are one text, to be handed from thread to thread; of curves it has none. */
export type PackedDataset = DatasetHead & { readonly rows: string; readonly reading: string };

/** Makes the rows of a dataset. */
export function prepareDataset(dataset: DatasetRecords): PreparedDataset {
  const records = recordRows(dataset);
  return { ...headOf(dataset), records, reading: readingOf(rowsText(records)) };
}

/** As `prepareDataset`, as text. @throws {TypeError} if it has curves, whose bytes are no text */
export function packDataset(dataset: DatasetRecords): PackedDataset {
  if (dataset.curves.length > 0) throw new TypeError(`${dataset.id} has curves: it cannot be packed`);
  const rows = rowsText(recordRows(dataset));
  return { ...headOf(dataset), rows, reading: readingOf(rows) };
}

type PackedRecord = readonly [id: string, dataset: string, rows: readonly (readonly [string, ...unknown[]])[]];

export function unpackDataset({ rows, ...rest }: PackedDataset): PreparedDataset {
  const records = (JSON.parse(rows) as readonly PackedRecord[]).map(([id, dataset, own]) => ({
    record: { id, dataset },
    rows: own.map(([table, ...values]) => ({ table: tableNamed(table), values })),
  }));
  return { ...rest, records };
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
