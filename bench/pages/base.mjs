/**
 * Makes a base of so many materials. The rows are those that an import writes, put into one transaction without what an
 * import checks.
 */
import { connectionOf } from '../../dist/store/connection.js';
import { insertRecords } from '../../dist/store/insertRecords.js';
import { openStore } from '../../dist/store/openStore.js';
import { recordRows } from '../../dist/store/recordRows.js';
import { rowOf } from '../../dist/store/rows.js';
import { openSqlite } from '../../dist/store/sqlite.js';
import { datasets } from '../../dist/store/tables/datasets.js';
import { madeDataset, madeIons } from './records.mjs';

const DATASET_SIZE = 200;

export async function makeBase(file, { materials, migrationsFolder }) {
  await openStore({ file, migrationsFolder }).close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 1000 });
  sqlite.pragma('synchronous = off');
  sqlite.pragma('foreign_keys = off');
  sqlite.pragma('cache_size = -500000');
  const connection = connectionOf(file, sqlite);
  sqlite.exec('begin');
  write(connection, madeIons('ions'));
  for (let first = 0; first < materials; first += DATASET_SIZE) {
    const key = `made_${String(first).padStart(6, '0')}`;
    write(connection, madeDataset(key, { first, count: Math.min(DATASET_SIZE, materials - first) }));
  }
  sqlite.exec('commit');
  sqlite.pragma('wal_checkpoint(truncate)');
  sqlite.close();
}

function write(connection, dataset) {
  const { id, key, title, curator, licence, checksum } = dataset;
  const row = rowOf(datasets, {
    id,
    key,
    title,
    curator,
    licence,
    version: 1,
    checksum,
    reading: '',
    importedAt: '2026-01-01T00:00:00Z',
  });
  const refusals = insertRecords(connection, [{ record: { id, dataset: id }, rows: [row] }, ...recordRows(dataset)]);
  if (refusals.length > 0) throw new Error(`Cannot make the base: ${refusals[0].record}: ${refusals[0].message}`);
}
