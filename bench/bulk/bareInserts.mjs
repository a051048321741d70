/** The rows of datasets, put into a base of the same tables, indexes and full-text index by prepared statements and nothing else. */
import { fileURLToPath } from 'node:url';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { buildContract } from '../../dist/contract/buildContract.js';
import { readSdl } from '../../dist/contract/sdl.js';
import { vocabularies } from '../../dist/contract/vocabularies.js';
import { fileVocabularies } from '../../dist/ingest/fileVocabularies.js';
import { importDataset } from '../../dist/ingest/importDataset.js';
import { buildRecords } from '../../dist/ingest/records/buildRecords.js';
import { faultsOf } from '../../dist/ingest/records/faults.js';
import { datasetVersionRow } from '../../dist/store/datasets.js';
import { openStore } from '../../dist/store/openStore.js';
import { prepareDataset } from '../../dist/store/preparedDataset.js';
import { rowOf } from '../../dist/store/rows.js';
import { openSqlite } from '../../dist/store/sqlite.js';
import { datasets } from '../../dist/store/tables/datasets.js';
import { propositions } from '../../dist/store/tables/propositions.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** As many in a transaction as an import has. */
const BATCH = 32;

export async function openBare(file) {
  const schema = buildContract(readSdl(path('schema')), { ...vocabularies, ...fileVocabularies });
  const store = openStore({ file, migrationsFolder: path('migrations') });
  await importDataset(store, path('seed/ions'), { schema, now: () => new Date() });
  await store.close();
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 1000 });
  sqlite.pragma('journal_mode = wal');
  sqlite.pragma('synchronous = full');
  sqlite.pragma('foreign_keys = on');
  const statements = new Map();
  const statementFor = (table) => {
    if (!statements.has(table)) statements.set(table, sqlite.prepare(insertInto(table)));
    return statements.get(table);
  };
  return {
    /** How long the statements take, in ms; the rows are made before. */
    insert(inputs) {
      const rows = inputs.map(rowsOf);
      const start = performance.now();
      for (let first = 0; first < rows.length; first += BATCH) {
        sqlite.exec('begin immediate');
        sqlite.pragma('defer_foreign_keys = on');
        for (const own of rows.slice(first, first + BATCH))
          for (const { table, values } of own) statementFor(table).run(values);
        sqlite.exec('commit');
      }
      return performance.now() - start;
    },
    close: () => sqlite.close(),
  };
}

function insertInto(table) {
  const names = Object.values(getTableColumns(table)).map(({ name }) => `"${name}"`);
  const shared = table === propositions ? ' on conflict (id) do nothing' : '';
  return `insert into "${getTableName(table)}" (${names}) values (${names.map(() => '?')})${shared}`;
}

function rowsOf(input) {
  const { records } = buildRecords(input, refuse, { contents: [], faults: faultsOf([]) });
  const { records: made, ids: _, reading, ...head } = prepareDataset(records);
  const row = { ...head, version: 1, reading, importedAt: '2026-01-01T00:00:00.000Z' };
  return [rowOf(datasets, row), ...made().flatMap(({ rows }) => rows), datasetVersionRow(head, row)];
}

function refuse(path, { message }) {
  throw new Error(`Made datasets must have no faults: ${path.join('.')}: ${message}`);
}
