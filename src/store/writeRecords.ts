import { getTableName, sql } from 'drizzle-orm';
import { type Connection, isOneOf, query, statementOf } from './connection.ts';
import { danglingReferences, referredKeys } from './danglingReferences.ts';
import { insertRecords, tryRecords } from './insertRecords.ts';
import type { RecordRows } from './recordRows.ts';
import type { Refusal } from './store.ts';
import { claims } from './tables/claims.ts';
import { recordTables, sharedPartTables } from './tables/index.ts';
import { propositions } from './tables/propositions.ts';
import { strangers, takenNames } from './takenNames.ts';

/**
 * Whether all that speaks against records is told; or they are only tried, which is faster: then the rules of the tables
 * speak, at the first row that breaks one, and references to nothing at the commit.
 */
export type Care = 'TELLING' | 'TRYING';

type Written = {
  readonly dataset: string;
  /** Whether the base holds records of it. */
  readonly isHeld: boolean;
  readonly records: readonly RecordRows[];
  readonly care: Care;
};

/** Puts records of a dataset in the place of those that the base holds of it; what speaks against it is the answer. */
export function writeRecords(connection: Connection, written: Written): readonly Refusal[] {
  if (!written.isHeld) return insert(connection, written, NOTHING);
  const { dataset, care } = written;
  const before = care === 'TELLING' ? referredKeys(connection, dataset) : NOTHING;
  const asserted = assertedPropositions(connection, dataset);
  removeRecords(connection, dataset);
  const refusals = insert(connection, written, before);
  removeUnused(connection, asserted);
  return refusals;
}

const NOTHING: ReturnType<typeof referredKeys> = new Map();

/** @param before what others could refer to, by `referredKeys` */
function insert(
  connection: Connection,
  { dataset, records, care }: Written,
  before: ReturnType<typeof referredKeys>,
): readonly Refusal[] {
  if (care === 'TRYING') {
    tryRecords(connection, records);
    return strangers(dataset, records);
  }
  const taken = takenNames(connection, dataset, records);
  const refused = new Set(taken.map(({ record }) => record));
  const rejected = insertRecords(
    connection,
    records.filter(({ record }) => !refused.has(record.id)),
  );
  for (const { record } of rejected) refused.add(record);
  return [...taken, ...rejected, ...danglingReferences(connection, { dataset, before, refused })];
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
