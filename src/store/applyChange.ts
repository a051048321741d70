import { getTableName, sql } from 'drizzle-orm';
import type { Retirement } from '../domain/curation.ts';
import { datasetId } from '../domain/globalId.ts';
import { type Connection, query, rowsWhere, statementOf } from './connection.ts';
import { forgetRetirement, keepMarks, logChange, retirementOf, UNNAMED, writeRetirement } from './curation.ts';
import { datasetVersionRow } from './datasets.ts';
import { insertRecords } from './insertRecords.ts';
import { computedIdsOf, forgetFormer, keepFormer } from './metrics.ts';
import { type DatasetHead, prepareDataset } from './preparedDataset.ts';
import type { Row } from './rows.ts';
import { isSqliteError } from './sqlite.ts';
import type { Change, ChangeResult, PreparedChange, Refusal, RetireResult, Retiring } from './store.ts';
import { datasets, datasetVersions } from './tables/datasets.ts';
import { recordTables } from './tables/index.ts';
import { type Care, writeRecords } from './writeRecords.ts';

/**
 * Puts a dataset's records in the place of those that the base holds of it, in one transaction, or refuses with all
 * reasons at once and leaves the base as it was.
 */
export function applyChange(connection: Connection, change: Change | PreparedChange): ChangeResult {
  return atOnce(connection, change.dataset.id, () => replaceRecords(connection, preparedChange(change)), hasChanged);
}

function preparedChange({ dataset, ...rest }: Change | PreparedChange): PreparedChange {
  return { ...rest, dataset: 'records' in dataset ? dataset : prepareDataset(dataset) };
}

/**
 * Makes a change in a transaction that stays open, for others to look at the base as it would be.
 *
 * @returns what came of it; whoever called it takes it back by `rollback`, also after an error
 */
export function beginChange(connection: Connection, change: Change): ChangeResult {
  connection.sqlite.exec('begin immediate');
  const result = replaceRecords(connection, preparedChange(change));
  const violations = hasChanged(result) ? violationsIn(connection, change.dataset.id) : [];
  return violations.length === 0 ? result : { status: 'REFUSED', refusals: violations };
}

/** Work in one transaction, which is kept if it changed something and nothing speaks against it. */
export function atOnce<Result extends { readonly status: string }>(
  connection: Connection,
  dataset: string,
  work: () => Result,
  isChange: (result: Result) => boolean,
): Result | { readonly status: 'REFUSED'; readonly refusals: readonly Refusal[] } {
  const { sqlite } = connection;
  sqlite.exec('begin immediate');
  try {
    const result = work();
    const violations = isChange(result) ? commit(connection, dataset) : [];
    return violations.length === 0 ? result : { status: 'REFUSED', refusals: violations };
  } finally {
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

export function hasChanged({ status }: ChangeResult): boolean {
  return status === 'IMPORTED' || status === 'REREAD';
}

/** Commits; where a reference to nothing was overlooked, SQLite refuses, and the answer says which. */
function commit(connection: Connection, dataset: string): readonly Refusal[] {
  try {
    connection.sqlite.exec('commit');
    return [];
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const violations = violationsIn(connection, dataset);
    // without a reason to tell, nobody must take the change for kept
    if (violations.length === 0) throw error;
    return violations;
  }
}

function violationsIn({ sqlite }: Connection, dataset: string): readonly Refusal[] {
  const violations = sqlite.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  return violations.map(({ table, parent }) => ({
    record: dataset,
    message: `A row of "${table}" would refer to nothing in "${parent}"`,
  }));
}

/**
 * Replaces what the base holds of a dataset, within a transaction; after a refusal, that has to be taken back.
 *
 * @param care with records that the base holds nothing of
 * @throws {SqliteError} where they are only tried: what SQLite says against the first that breaks a rule
 */
export function replaceRecords(connection: Connection, change: PreparedChange, care: Care = 'TELLING'): ChangeResult {
  const { dataset, importedAt } = change;
  if (dataset.id !== datasetId(dataset.key)) {
    return { status: 'REFUSED', refusals: [{ record: dataset.id, message: `Its key is "${dataset.key}"` }] };
  }
  const { ids, reading } = dataset;
  const [current] = rowsWhere(connection, datasets, datasets.id, [dataset.id]);
  const retirement = retirementOf(connection, dataset.id);
  const next = nextRow(current, dataset, { reading, importedAt });
  const objection = objectionTo(connection, change, { current, retirement });
  if (objection !== null) return objection;
  const same = current?.version === next.version;
  if (same && current.reading === next.reading && retirement === null)
    return { status: 'UNCHANGED', version: next.version };
  // records of one dataset refer to each other in any order
  connection.sqlite.pragma('defer_foreign_keys = on');
  const former = current === undefined ? [] : idsOf(connection, dataset.id);
  const computed = computedIdsOf(connection, dataset.id);
  if (same) keepFormer(connection, dataset.id);
  writeDataset(connection, next);
  const refusals = [
    ...writeRecords(connection, {
      dataset: dataset.id,
      isHeld: current !== undefined,
      records: dataset.records(),
      // what is replaced may be referred to: whether it may go must not depend on what else comes with it
      care: current === undefined ? care : 'TELLING',
    }),
    ...(same ? [] : writeVersion(connection, next, datasetVersionRow(dataset, next))),
  ];
  if (refusals.length > 0) return { status: 'REFUSED', refusals };
  forgetFormer(connection, dataset.id, !same);
  keepMarks(connection, dataset.id);
  const { version } = next;
  if (same && retirement === null) return { status: 'REREAD', version };
  if (retirement !== null) forgetRetirement(connection, dataset.id);
  logChange(connection, {
    at: importedAt,
    actor: change.actor ?? UNNAMED,
    action: retirement === null ? 'IMPORT_DATASET' : 'REVIVE_DATASET',
    subject: dataset.key,
    versionBefore: current?.version ?? null,
    versionAfter: version,
    note: null,
  });
  const kept = new Set(ids);
  return { status: 'IMPORTED', version, vanished: former.filter((id) => !kept.has(id) && !computed.has(id)) };
}

type Present = { readonly current: DatasetRow | undefined; readonly retirement: Retirement | null };

/** What speaks against a change before any of its records is looked at. */
function objectionTo(
  connection: Connection,
  { dataset, expectedVersion, revive = false, onlyNew = false }: PreparedChange,
  { current, retirement }: Present,
): ChangeResult | null {
  const version = current?.version ?? 0;
  if (expectedVersion != null && expectedVersion !== version) return { status: 'CONFLICT', version };
  if (retirement !== null && !revive) return { status: 'RETIRED', retirement };
  if (onlyNew && current?.checksum !== dataset.checksum && wasHeld(connection, dataset))
    return { status: 'SUPERSEDED', version };
  return null;
}

/** Whether some version of a dataset had the content that is given. */
function wasHeld(connection: Connection, { id, checksum }: DatasetHead): boolean {
  const versions = rowsWhere(connection, datasetVersions, datasetVersions.dataset, [id]);
  return versions.some((each) => each.checksum === checksum);
}

type DatasetRow = typeof datasets.$inferSelect;

/** The row of a dataset after a change: other content makes a version; the same content, read otherwise, does not. */
function nextRow(
  current: DatasetRow | undefined,
  { id, key, title, curator, licence, checksum }: DatasetHead,
  now: Pick<DatasetRow, 'reading' | 'importedAt'>,
): DatasetRow {
  const given = { id, key, title, curator, licence, checksum };
  if (current?.checksum !== checksum) return { ...given, version: (current?.version ?? 0) + 1, ...now };
  return { ...given, version: current.version, reading: now.reading, importedAt: current.importedAt };
}

/** Takes a dataset's records out of the base, unless other datasets refer to them. */
export function retireDataset(connection: Connection, retiring: Retiring): RetireResult {
  const work = () => retireRecords(connection, retiring);
  return atOnce(connection, retiring.dataset, work, ({ status }) => status === 'RETIRED');
}

function retireRecords(connection: Connection, { dataset, reason, at, actor }: Retiring): RetireResult {
  const [current] = rowsWhere(connection, datasets, datasets.id, [dataset]);
  if (current === undefined) return { status: 'UNKNOWN' };
  const before = retirementOf(connection, dataset);
  if (before !== null) return { status: 'ALREADY_RETIRED', retirement: before };
  connection.sqlite.pragma('defer_foreign_keys = on');
  const refusals = writeRecords(connection, { dataset, isHeld: true, records: [], care: 'TELLING' });
  if (refusals.length > 0) return { status: 'REFUSED', refusals };
  forgetFormer(connection, dataset, true);
  const { key: subject, version: versionBefore } = current;
  const logged = { at, actor, subject, versionBefore, versionAfter: null, note: reason };
  logChange(connection, { ...logged, action: 'RETIRE_DATASET' });
  return { status: 'RETIRED', retirement: writeRetirement(connection, { dataset, reason, at }) };
}

/** Ids of all records that the base holds of a dataset. */
function idsOf(connection: Connection, dataset: string): readonly string[] {
  return recordTables.flatMap((table) => {
    const build = () => sql`select ${table.id} as id from ${table} where ${table.dataset} = @dataset order by id`;
    const rows = query<{ readonly id: string }>(connection, `ids of ${getTableName(table)}`, build, { dataset });
    return rows.map(({ id }) => id);
  });
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
