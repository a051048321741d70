import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { NodeType } from '../domain/globalId.ts';
import type { Connection } from './connection.ts';
import { type Noun, recordsWhere } from './nounQueries.ts';
import { grouped } from './rows.ts';
import type { NounTable } from './scopes.ts';
import { isRecordName } from './searchText.ts';

type Named = { readonly id: string; readonly slug: string };

/** All records that have a name, a slug or `dataset/key`, by id; none for a name that nothing has. */
export function namedRecords<Table extends NounTable & { readonly slug: SQLiteColumn }, T extends Named>(
  connection: Connection,
  noun: Pick<Noun<Table, T, string>, 'table' | 'read'>,
  type: NodeType,
  names: readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const idOf = (name: string) => (isRecordName(name) ? `${type}:${name}` : name);
  const bySlug = grouped(recordsWhere(connection, noun, noun.table.slug, names), ({ slug }) => slug);
  const ids = names.filter(isRecordName).map(idOf);
  const byId = grouped(recordsWhere(connection, noun, noun.table.id, ids), ({ id }) => id);
  return new Map(names.map((name) => [name, bySlug.get(name) ?? byId.get(idOf(name)) ?? []]));
}
