import { getTableName, sql } from 'drizzle-orm';
import type { DatasetRecords } from '../domain/dataset.ts';
import { datasetId } from '../domain/globalId.ts';
import { type Connection, isOneOf, query, rowsWhere, statementOf } from './connection.ts';
import { danglingReferences, referredKeys } from './danglingReferences.ts';
import { datasetVersionRow } from './datasets.ts';
import { insertRecords } from './insertRecords.ts';
import { forgetFormer, keepFormer } from './metrics.ts';
import { readingOf } from './reading.ts';
import { type RecordRows, recordRows } from './recordRows.ts';
import type { Row } from './rows.ts';
import { isSqliteError } from './sqlite.ts';
import type { Change, ChangeResult, Refusal } from './store.ts';
import { claims } from './tables/claims.ts';
import { datasets } from './tables/datasets.ts';
import { recordTables, sharedPartTables } from './tables/index.ts';
import { propositions } from './tables/propositions.ts';
import { takenNames } from './takenNames.ts';

/**
 * Puts a dataset's records in the place of those that the base holds of it, in one transaction, or refuses with all
 * reasons at once and leaves the base as it was.
 */
export function applyChange(connection: Connection, change: Change): ChangeResult {
  const { sqlite } = connection;
  sqlite.exec('begin immediate');
  try {
    const result = replaceRecords(connection, change);
    const changed = result.status === 'IMPORTED' || result.status === 'REREAD';
    const violations = changed ? commit(connection, change.dataset.id) : [];
    return violations.length === 0 ? result : { status: 'REFUSED', refusals: violations };
  } finally {
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

/** Commits; where a reference to nothing was overlooked, SQLite refuses, and the answer says which. */
function commit({ sqlite }: Connection, dataset: string): readonly Refusal[] {
  try {
    sqlite.exec('commit');
    return [];
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const violations = sqlite.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
    // without a reason to tell, nobody must take the change for kept
    if (violations.length === 0) throw error;
    return violations.map(({ table, parent }) => ({
      record: dataset,
      message: `A row of "${table}" would refer to nothing in "${parent}"`,
    }));
  }
}

function replaceRecords(connection: Connection, { dataset, importedAt }: Change): ChangeResult {
  if (dataset.id !== datasetId(dataset.key)) {
    return { status: 'REFUSED', refusals: [{ record: dataset.id, message: `Its key is "${dataset.key}"` }] };
  }
  const records = recordRows(dataset);
  const [current] = rowsWhere(connection, datasets, datasets.id, [dataset.id]);
  const next = nextRow(current, dataset, { reading: readingOf(records), importedAt });
  const same = current?.version === next.version;
  if (same && current.reading === next.reading) return { status: 'UNCHANGED', version: next.version };
  // records of one dataset refer to each other in any order
  connection.sqlite.pragma('defer_foreign_keys = on');
  const former = idsOf(connection, dataset.id);
  if (same) keepFormer(connection, dataset.id);
  writeDataset(connection, next);
  const refusals = [
    ...exchange(connection, dataset.id, records),
    ...(same ? [] : writeVersion(connection, next, datasetVersionRow(dataset, next))),
  ];
  if (refusals.length > 0) return { status: 'REFUSED', refusals };
  forgetFormer(connection, dataset.id, !same);
  const kept = new Set(records.map(({ record }) => record.id));
  const { version } = next;
  if (same) return { status: 'REREAD', version };
  return { status: 'IMPORTED', version, vanished: former.filter((id) => !kept.has(id)) };
}

type DatasetRow = typeof datasets.$inferSelect;

/** The row of a dataset after a change: other content makes a version; the same content, read otherwise, does not. */
function nextRow(
  current: DatasetRow | undefined,
  { id, key, title, curator, licence, checksum }: DatasetRecords,
  now: Pick<DatasetRow, 'reading' | 'importedAt'>,
): DatasetRow {
  const given = { id, key, title, curator, licence, checksum };
  if (current?.checksum !== checksum) return { ...given, version: (current?.version ?? 0) + 1, ...now };
  return { ...given, version: current.version, reading: now.reading, importedAt: current.importedAt };
}

/** Removes what the base holds of a dataset and writes its records; what speaks against it is the answer. */
function exchange(connection: Connection, dataset: string, records: readonly RecordRows[]): readonly Refusal[] {
  const before = referredKeys(connection, dataset);
  const asserted = assertedPropositions(connection, dataset);
  removeRecords(connection, dataset);
  const taken = takenNames(connection, dataset, records);
  const refused = new Set(taken.map(({ record }) => record));
  const rejected = insertRecords(
    connection,
    records.filter(({ record }) => !refused.has(record.id)),
  );
  removeUnused(connection, asserted);
  for (const { record } of rejected) refused.add(record);
  return [...taken, ...rejected, ...danglingReferences(connection, { dataset, before, refused })];
}

/** Ids of all records that the base holds of a dataset. */
function idsOf(connection: Connection, dataset: string): readonly string[] {
  return recordTables.flatMap((table) => {
    const build = () => sql`select ${table.id} as id from ${table} where ${table.dataset} = @dataset order by id`;
    const rows = query<{ readonly id: string }>(connection, `ids of ${getTableName(table)}`, build, { dataset });
    return rows.map(({ id }) => id);
  });
}

function removeRecords(connection: Connection, dataset: string): void {
  for (const table of [...sharedPartTables, ...recordTables]) {
    const build = () => sql`delete from ${table} where ${table.dataset} = @dataset`;
    statementOf(connection, `delete from ${getTableName(table)}`, build).run({ dataset });
  }
}

function assertedPropositions(connection: Connection, dataset: string): string {
  const build = () =>
    sql`select json_group_array(distinct ${claims.proposition}) as ids from ${claims} where ${claims.dataset} = @dataset and ${claims.proposition} is not null`;
  const [row] = query<{ readonly ids: string }>(connection, 'propositions of a dataset', build, { dataset });
  return row?.ids ?? '[]';
}

/** Propositions are shared: they go with the last claim that is about them. */
function removeUnused(connection: Connection, asserted: string): void {
  const build = () =>
    sql`delete from ${propositions} where ${isOneOf(propositions.id, 'asserted')} and not exists (select 1 from ${claims} where ${claims.proposition} = ${propositions.id})`;
  statementOf(connection, 'delete unused propositions', build).run({ asserted });
}

function writeDataset(connection: Connection, row: DatasetRow): void {
  const build = () => sql`
    insert into ${datasets} (id, key, title, curator, licence, version, checksum, reading, imported_at)
    values (@id, @key, @title, @curator, @licence, @version, @checksum, @reading, @importedAt)
    on conflict (id) do update set title = excluded.title, curator = excluded.curator, licence = excluded.licence,
      version = excluded.version, checksum = excluded.checksum, reading = excluded.reading,
      imported_at = excluded.imported_at`;
  statementOf(connection, 'write a dataset', build).run(row);
}

function writeVersion(connection: Connection, { id }: DatasetRow, row: Row): readonly Refusal[] {
  return insertRecords(connection, [{ record: { id, dataset: id }, rows: [row] }]);
}
