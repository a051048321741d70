import { type SQL, sql } from 'drizzle-orm';
import { type SearchColumn, searchColumns } from '../domain/search/fields.ts';
import type { TextSearch } from '../domain/search/ranking.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import type { Params } from './sqlite.ts';
import { searchNames, searchTexts } from './tables/search.ts';

/** Some of what a search finds: what FTS5 finds and the text does not name, or, where `match` is null, what it names. */
export type Members = { readonly connection: Connection; readonly search: TextSearch; readonly match: string | null };

/** What is searched of a record, as the index keeps it; `place` is that of its row. */
export type TextRow = Readonly<Record<SearchColumn, string>> & {
  readonly place: number;
  readonly id: string;
  readonly type: RecordType;
};

/** Between two places, both included, from one end. */
type Part = {
  readonly from: 'START' | 'END';
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly limit: number;
};

/** Whether there are more than so many members; counting ends there. */
export function hasMoreThan(most: number, members: Members): boolean {
  const source = sourceOf(members);
  const build = () => sql`${source.before} select count(*) as count from (select 1 ${source.from} limit @limit)`;
  const params = { ...source.params, limit: most + 1 };
  const rows = query<{ readonly count: number }>(members.connection, `count some ${source.shape}`, build, params);
  return (rows[0]?.count ?? 0) > most;
}

/** Texts of members in the order of their places. */
export function textRows(members: Members, { from: end, first, last, limit }: Part): readonly TextRow[] {
  const source = sourceOf(members);
  const { place, owner, type, ...texts } = searchTexts;
  const columns = sql.join(
    searchColumns.map((column) => texts[column]),
    sql`, `,
  );
  // FTS5 begins and ends only at whole numbers, and numbers of JavaScript come in as reals
  const build = () => sql`${source.before}
      select ${place} as place, ${owner} as id, ${type} as type, ${columns} ${source.from}
      and ${source.place} >= cast(@first as integer) and ${source.place} <= cast(@last as integer)
      order by ${source.place} ${sql.raw(end === 'START' ? 'asc' : 'desc')} limit @limit`;
  const params = { ...source.params, first: first ?? 0, last: last ?? Number.MAX_SAFE_INTEGER, limit };
  return query(members.connection, `texts ${source.shape} from ${end}`, build, params);
}

type Source = {
  readonly shape: string;
  readonly before: SQL;
  readonly from: SQL;
  readonly place: SQL;
  readonly params: Params;
};

/** Where members are read. "cross join" keeps SQLite from going through all texts. */
function sourceOf({ search: { key, ids, types }, match }: Members): Source {
  const { place, owner, type } = searchTexts;
  const params = { key, ids: JSON.stringify(ids) };
  if (match === null) {
    return {
      shape: 'that are named',
      before: sql`with named as materialized (${namedPlaces})`,
      from: sql`from named cross join ${searchTexts} on ${place} = named.place where ${isOneOf(type, 'types')}`,
      place: sql`named.place`,
      params: { ...params, types: JSON.stringify(types) },
    };
  }
  return {
    shape: 'that match',
    before: sql``,
    from: sql`from search_index cross join ${searchTexts} on ${place} = search_index.rowid
      where search_index match @match and not ${isOneOf(owner, 'ids')} and not exists (
        select 1 from ${searchNames} where ${searchNames.key} = @key and ${searchNames.type} = ${type}
          and ${searchNames.owner} = ${owner} and ${searchNames.kind} <> 'AUTHOR')`,
    place: sql`search_index.rowid`,
    params: { ...params, match },
  };
}

/** Places of the texts of what a search names by `@key` or `@ids`, each once. */
export const namedPlaces = sql`select ${searchTexts.place} as place
    from ${searchNames} cross join ${searchTexts} on ${searchTexts.owner} = ${searchNames.owner}
    where ${searchNames.key} = @key and ${searchNames.kind} <> 'AUTHOR'
  union select ${searchTexts.place} from ${searchTexts} where ${isOneOf(searchTexts.owner, 'ids')}`;
