import { getTableName, sql } from 'drizzle-orm';
import type { DatasetRecords } from '../domain/dataset.ts';
import { datasetId } from '../domain/globalId.ts';
import { type Connection, isOneOf, query, rowsWhere, statementOf } from './connection.ts';
import { danglingReferences, referredKeys } from './danglingReferences.ts';
import { datasetVersionRow } from './datasets.ts';
import { insertRecords } from './insertRecords.ts';
import { recordRows } from './recordRows.ts';
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
    const violations = result.status === 'IMPORTED' ? commit(connection, change.dataset.id) : [];
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
  const [current] = rowsWhere(connection, datasets, datasets.id, [dataset.id]);
  if (current?.checksum === dataset.checksum) return { status: 'UNCHANGED', version: current.version };
  const version = (current?.version ?? 0) + 1;
  // records of one dataset refer to each other in any order
  connection.sqlite.pragma('defer_foreign_keys = on');
  const refusals = [...exchange(connection, dataset), ...noteVersion(connection, dataset, version, importedAt)];
  return refusals.length > 0 ? { status: 'REFUSED', refusals } : { status: 'IMPORTED', version };
}

/** Removes what the base holds of a dataset and writes its records; what speaks against it is the answer. */
function exchange(connection: Connection, dataset: DatasetRecords): readonly Refusal[] {
  const records = recordRows(dataset);
  const before = referredKeys(connection, dataset.id);
  const asserted = assertedPropositions(connection, dataset.id);
  removeRecords(connection, dataset.id);
  const taken = takenNames(connection, dataset.id, records);
  const refused = new Set(taken.map(({ record }) => record));
  const rejected = insertRecords(
    connection,
    records.filter(({ record }) => !refused.has(record.id)),
  );
  removeUnused(connection, asserted);
  for (const { record } of rejected) refused.add(record);
  return [...taken, ...rejected, ...danglingReferences(connection, { dataset: dataset.id, before, refused })];
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

function noteVersion(
  connection: Connection,
  records: DatasetRecords,
  version: number,
  importedAt: string,
): readonly Refusal[] {
  const { id, key, title, curator, licence, checksum } = records;
  const build = () => sql`
    insert into ${datasets} (id, key, title, curator, licence, version, checksum, imported_at)
    values (@id, @key, @title, @curator, @licence, @version, @checksum, @importedAt)
    on conflict (id) do update set title = excluded.title, curator = excluded.curator, licence = excluded.licence,
      version = excluded.version, checksum = excluded.checksum, imported_at = excluded.imported_at`;
  const params = { id, key, title, curator, licence, version, checksum, importedAt };
  statementOf(connection, 'write a dataset', build).run(params);
  const rows = [datasetVersionRow(records, version, importedAt)];
  return insertRecords(connection, [{ record: { id, dataset: id }, rows }]);
}
