import { sql } from 'drizzle-orm';
import type { SearchType } from '../domain/search/types.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import type { RecordName } from './store.ts';
import { searchNames, searchTexts } from './tables/search.ts';

/** Names by their keys. */
export function namesByKey(connection: Connection, keys: readonly string[]): readonly RecordName[] {
  const { owner, type, kind, key, name } = searchNames;
  const build = () =>
    sql`select ${owner} as id, ${type} as type, ${kind} as kind, ${key} as key, ${name} as name from ${searchNames} where ${isOneOf(key, 'keys')} order by ${key}, ${owner}, ${kind}`;
  return query(connection, 'names by key', build, { keys: JSON.stringify(keys) });
}

/** Those of some ids that are those of records. */
export function knownIds(connection: Connection, ids: readonly string[]): readonly Pick<RecordName, 'id' | 'type'>[] {
  const { owner, type } = searchTexts;
  const build = () =>
    sql`select ${owner} as id, ${type} as type from ${searchTexts} where ${isOneOf(owner, 'ids')} order by ${owner}`;
  return query(connection, 'records by id', build, { ids: JSON.stringify(ids) });
}

/** Every key of a name of some types once, in ascending order. */
export function keysOfNames(connection: Connection, types: readonly SearchType[]): readonly string[] {
  const { key, type } = searchNames;
  const build = () =>
    sql`select distinct ${key} as key from ${searchNames} where ${isOneOf(type, 'types')} order by ${key}`;
  const rows = query<{ readonly key: string }>(connection, 'keys of names', build, { types: JSON.stringify(types) });
  return rows.map((row) => row.key);
}
