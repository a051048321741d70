import { sql } from 'drizzle-orm';
import type { TextSearch } from '../domain/search/ranking.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, query } from './connection.ts';
import { fittingGroups } from './searchFitting.ts';
import { matchOf } from './searchMatch.ts';
import { keysOfNames, knownIds, namesByKey } from './searchNames.ts';
import { pageOfGroups } from './searchPages.ts';
import { namedPlaces } from './searchTextRows.ts';
import type { SearchQueries } from './store.ts';
import { searchTexts } from './tables/search.ts';

export function searchQueries(connect: () => Connection): SearchQueries {
  return {
    page: async (search, request) => pageOfGroups(fittingGroups(connect(), search), request),
    counts: async (search) => countsOf(connect(), search),
    named: async (keys) => namesByKey(connect(), keys),
    known: async (ids) => knownIds(connect(), ids),
    keys: async (types) => keysOfNames(connect(), types),
  };
}

/** How many records of each type are found: what has every word, and what the text names, which may have none of them. */
function countsOf(connection: Connection, { words, key, ids }: TextSearch): ReadonlyMap<RecordType, number> {
  const { place, type } = searchTexts;
  // "cross join" keeps SQLite from going through all texts
  const build = () => sql`with named as materialized (${namedPlaces}), found as (
      select place from named
      union all select rowid from search_index where search_index match @match and rowid not in (select place from named)
    ) select ${type} as type, count(*) as count from found cross join ${searchTexts} on ${place} = found.place
      group by ${type} order by ${type}`;
  type Row = { readonly type: RecordType; readonly count: number };
  const params = { match: matchOf(words), key, ids: JSON.stringify(ids) };
  const rows = query<Row>(connection, 'count of a search', build, params);
  return new Map(rows.map(({ type: each, count }) => [each, count]));
}
