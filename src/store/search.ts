import { sql } from 'drizzle-orm';
import { fits } from '../domain/search/fit.ts';
import type { TextSearch } from '../domain/search/ranking.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import { fittingRecords } from './searchFitting.ts';
import { matchOf } from './searchMatch.ts';
import { keysOfNames, knownIds, namesByKey } from './searchNames.ts';
import { pageOfGroups } from './searchPages.ts';
import type { SearchQueries } from './store.ts';
import { searchNames, searchTexts } from './tables/search.ts';

export function searchQueries(connect: () => Connection): SearchQueries {
  return {
    page: async (search, request) => {
      const groups = fits.map((fit) => fittingRecords(connect(), search, fit));
      return pageOfGroups(groups, request);
    },
    counts: async (search) => countsOf(connect(), search),
    named: async (keys) => namesByKey(connect(), keys),
    known: async (ids) => knownIds(connect(), ids),
    keys: async (types) => keysOfNames(connect(), types),
  };
}

/** How many records of each type are found: what has every word, and what the text names, which may have none of them. */
function countsOf(connection: Connection, { words, key, ids }: TextSearch): ReadonlyMap<RecordType, number> {
  const { place, owner, type } = searchTexts;
  // "cross join" keeps SQLite from going through all texts
  const build = () => sql`with named as materialized (
      select ${place} as place from ${searchNames} cross join ${searchTexts} on ${owner} = ${searchNames.owner}
        where ${searchNames.key} = @key and ${searchNames.kind} <> 'AUTHOR'
      union select ${place} from ${searchTexts} where ${isOneOf(owner, 'ids')}
    ), found as (
      select place from named
      union all select rowid from search_index where search_index match @match and rowid not in (select place from named)
    ) select ${type} as type, count(*) as count from found cross join ${searchTexts} on ${place} = found.place
      group by ${type} order by ${type}`;
  type Row = { readonly type: RecordType; readonly count: number };
  const params = { match: matchOf(words), key, ids: JSON.stringify(ids) };
  const rows = query<Row>(connection, 'count of a search', build, params);
  return new Map(rows.map(({ type: each, count }) => [each, count]));
}
