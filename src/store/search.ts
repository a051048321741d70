import { type SQL, sql } from 'drizzle-orm';
import { columnWeights, searchColumns } from '../domain/search/fields.ts';
import type { Rank, Ranked, RankedPage, RankedPageRequest, TextSearch } from '../domain/search/ranking.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import { matchOf } from './searchMatch.ts';
import { keysOfNames, knownIds, namesByKey } from './searchNames.ts';
import type { Params } from './sqlite.ts';
import type { SearchQueries } from './store.ts';
import { searchNames, searchTexts } from './tables/search.ts';

export function searchQueries(connect: () => Connection): SearchQueries {
  return {
    page: async (search, request) => pageOf(connect(), search, request),
    counts: async (search) => countsOf(connect(), search),
    named: async (keys) => namesByKey(connect(), keys),
    known: async (ids) => knownIds(connect(), ids),
    keys: async (types) => keysOfNames(connect(), types),
  };
}

/**
 * What a search finds, as the table `found`: what has every word, and what the text names, which may have no word in
 * common with it. "cross join" keeps SQLite from going through all texts.
 */
function matching(cost: SQL): SQL {
  const { place, owner, type } = searchTexts;
  return sql`with exact as materialized (
      select ${place} as place from ${searchNames} cross join ${searchTexts} on ${owner} = ${searchNames.owner}
        where ${searchNames.key} = @key and ${searchNames.kind} <> 'AUTHOR'
      union select ${place} from ${searchTexts} where ${isOneOf(owner, 'ids')}
    ), matched as materialized (
      select rowid as place, ${cost} as cost from search_index where search_index match @match
    ), found as (
      select ${owner} as id, ${type} as type, ${place} not in (select place from exact) as apart, matched.cost as cost
        from matched cross join ${searchTexts} on ${place} = matched.place
      union all
      select ${owner}, ${type}, 0, 0.0 from exact cross join ${searchTexts} on ${place} = exact.place
        where ${place} not in (select place from matched)
    )`;
}

const weights = searchColumns.map((column) => columnWeights[column].toFixed(1)).join(', ');
const rank = sql.raw(`bm25(search_index, ${weights})`);

const kept = isOneOf(sql`type`, 'types');
const isAfter = sql`(apart, cost, id) > (@afterApart, @afterCost, @afterId)`;
const isBefore = sql`(apart, cost, id) < (@beforeApart, @beforeCost, @beforeId)`;

type FoundRow = { readonly id: string; readonly type: RecordType; readonly apart: 0 | 1; readonly cost: number };
type PageRow = (FoundRow | { readonly id: null }) & { readonly previous: 0 | 1; readonly next: 0 | 1 };

/** The page and what lies beyond it, in one statement: what is found is ranked once. */
function pageOf(connection: Connection, search: TextSearch, request: RankedPageRequest): RankedPage {
  const { size, from, after, before } = request;
  const params = { ...paramsOf(search), ...rankParams('after', after), ...rankParams('before', before) };
  const build = () => {
    const within = [kept, ...(after === null ? [] : [isAfter]), ...(before === null ? [] : [isBefore])];
    const order = from === 'START' ? sql`apart, cost, id` : sql`apart desc, cost desc, id desc`;
    return sql`${matching(rank)} select item.*, beyond.* from (
        select ${isAnyBeyond(after, isAfter)} as previous, ${isAnyBeyond(before, isBefore)} as next
      ) as beyond left join (
        select id, type, apart, cost from found where ${sql.join(within, sql` and `)} order by ${order} limit @limit
      ) as item order by ${order}`;
  };
  const shape = `page ${from} ${after === null ? '' : 'after'} ${before === null ? '' : 'before'} of a search`;
  const rows = query<PageRow>(connection, shape, build, { ...params, limit: size + 1 });
  const found = rows.filter(isFound);
  const { previous = 0, next = 0 } = rows[0] ?? {};
  const more = found.length > size;
  const items = found.slice(0, size).map(rankedOf);
  return from === 'START'
    ? { items, hasNext: more || next === 1, hasPrevious: previous === 1 }
    : { items: items.reverse(), hasNext: next === 1, hasPrevious: more || previous === 1 };
}

/** Whether something is found that does not lie on this side of a rank. */
function isAnyBeyond(edge: Rank | null, side: SQL): SQL {
  return edge === null ? sql`0` : sql`exists (select 1 from found where ${kept} and not ${side})`;
}

/** An empty page is one row, which says what lies beyond it. */
function isFound(row: PageRow): row is FoundRow & PageRow {
  return row.id !== null;
}

function countsOf(connection: Connection, search: TextSearch): ReadonlyMap<RecordType, number> {
  // nothing is ranked to be counted
  const build = () => sql`${matching(sql`0`)} select type, count(*) as count from found group by type order by type`;
  type Row = { readonly type: RecordType; readonly count: number };
  const rows = query<Row>(connection, 'count of a search', build, paramsOf(search));
  return new Map(rows.map(({ type, count }) => [type, count]));
}

function paramsOf({ words, key, ids, types }: TextSearch): Params {
  return { match: matchOf(words), key, ids: JSON.stringify(ids), types: JSON.stringify(types) };
}

function rankParams(name: 'after' | 'before', rank: Rank | null): Params {
  if (rank === null) return {};
  return { [`${name}Apart`]: rank.exact ? 0 : 1, [`${name}Cost`]: rank.cost, [`${name}Id`]: rank.id };
}

function rankedOf({ id, type, apart, cost }: FoundRow): Ranked {
  return { id, type, exact: apart === 0, cost };
}
