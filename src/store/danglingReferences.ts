import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { ionId } from '../domain/globalId.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import { type Reference, references } from './references.ts';
import type { Refusal } from './store.ts';
import { ions } from './tables/ions.ts';

type Replaced = {
  readonly dataset: string;
  /** What others could refer to before, by `referredKeys`. */
  readonly before: ReadonlyMap<SQLiteColumn, string>;
  /** Ids of records that were refused for another reason: references to them are not told again. */
  readonly refused: ReadonlySet<string>;
};

type Dangling = { readonly record: string; readonly target: string; readonly holder: string };

/** The keys of a dataset's records that other records may refer to, as JSON lists by column. */
export function referredKeys(connection: Connection, dataset: string): ReadonlyMap<SQLiteColumn, string> {
  const targets = new Map(references.map(({ target, table }) => [target, table]));
  return new Map(
    [...targets].map(([key, table]) => {
      const build = () => sql`select json_group_array(${key}) as keys from ${table} where ${table.dataset} = @dataset`;
      const shape = `keys ${key.name} of ${getTableName(table)}`;
      const [row] = query<{ readonly keys: string }>(connection, shape, build, { dataset });
      return [key, row?.keys ?? '[]'];
    }),
  );
}

/** References of the new records to nothing, and references of other datasets to records that are no more. */
export function danglingReferences(connection: Connection, replaced: Replaced): readonly Refusal[] {
  const refusals = references.flatMap((reference) => {
    const { dataset, before } = replaced;
    const params = { dataset, before: before.get(reference.target) ?? '[]' };
    const found = query<Dangling>(connection, `dangling ${shapeOf(reference)}`, () => danglingRows(reference), params);
    return found.flatMap((each) => refusalOf(each, reference, replaced));
  });
  return [...new Map(refusals.map((refusal) => [`${refusal.record} ${refusal.message}`, refusal])).values()];
}

function refusalOf({ record, target, holder }: Dangling, { table }: Reference, replaced: Replaced): readonly Refusal[] {
  const id = table === ions ? ionId(target) : target;
  if (replaced.refused.has(id)) return [];
  return holder === replaced.dataset
    ? [{ record, message: `It refers to ${id}, which neither the dataset nor the base holds` }]
    : [{ record: id, message: `${record} of ${holder} refers to it, so it cannot be left out`, neededBy: holder }];
}

function danglingRows(reference: Reference): SQL {
  const { from, record, dataset, column, target, table } = reference;
  const dangling = sql`${column} is not null and not exists (select 1 from ${table} where ${target} = ${column})`;
  const select = sql`select ${record} as record, ${column} as target, ${dataset} as holder from ${from}`;
  return sql`
    ${select} where ${dataset} = @dataset and ${dangling}
    union all
    ${select} where ${isOneOf(column, 'before')} and ${dataset} <> @dataset and ${dangling}`;
}

function shapeOf({ column }: Reference): string {
  return `${getTableName(column.table)}.${column.name}`;
}
