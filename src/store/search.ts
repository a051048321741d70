import { type SQL, sql } from 'drizzle-orm';
import { columnWeights, searchColumns } from '../domain/search/fields.ts';
import type { Rank, Ranked, RankedPage, RankedPageRequest, TextSearch } from '../domain/search/ranking.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, query } from './connection.ts';
import { matchOf } from './searchMatch.ts';
import type { Params } from './sqlite.ts';
import type { SearchQueries } from './store.ts';
import { searchNames, searchTexts } from './tables/search.ts';

export function searchQueries(connect: () => Connection): SearchQueries {
  return {
    page: async (search, request) => pageOf(connect(), search, request),
    counts: async (search) => {
      const build = () =>
        sql`${matching(sql`0`)} select type, count(*) as count from found group by type order by type`;
      type Row = { readonly type: RecordType; readonly count: number };
      const rows = query<Row>(connect(), 'count of a search', build, paramsOf(search));
      return new Map(rows.map(({ type, count }) => [type, count]));
    },
    named: async (keys) => {
      const { owner, type, kind, key, name } = searchNames;
      const build = () =>
        sql`select ${owner} as id, ${type} as type, ${kind} as kind, ${key} as key, ${name} as name from ${searchNames} where ${key} in (select value from json_each(@keys)) order by ${key}, ${owner}, ${kind}`;
      return query(connect(), 'names by key', build, { keys: JSON.stringify(keys) });
    },
    known: async (ids) => {
      const build = () =>
        sql`select ${searchTexts.owner} as id, ${searchTexts.type} as type from ${searchTexts} where ${searchTexts.owner} in (select value from json_each(@ids)) order by ${searchTexts.owner}`;
      return query(connect(), 'records by id', build, { ids: JSON.stringify(ids) });
    },
    keys: async (types) => {
      const { key, type } = searchNames;
      const build = () =>
        sql`select distinct ${key} as key from ${searchNames} where ${type} in (select value from json_each(@types)) order by ${key}`;
      const rows = query<{ readonly key: string }>(connect(), 'keys of names', build, { types: JSON.stringify(types) });
      return rows.map((row) => row.key);
    },
  };
}

/**
 * What a search finds, as the table `found`: what has every word, and what the text names, which may have no word in
 * common with it. "cross join" keeps SQLite from going through all texts.
 */
function matching(cost: SQL): SQL {
  const { place, owner, type } = searchTexts;
  return sql`with exact as materialized (
      select ${searchNames.owner} as owner from ${searchNames} where ${searchNames.key} = @key and ${searchNames.kind} <> 'AUTHOR'
      union select value from json_each(@ids)
    ), matched as materialized (
      select rowid as place, ${cost} as cost from search_index where search_index match @match
    ), found as (
      select ${owner} as id, ${type} as type, ${owner} not in (select owner from exact) as apart, matched.cost as cost
        from matched cross join ${searchTexts} on ${place} = matched.place
      union all
      select ${owner}, ${type}, 0, 0.0 from exact cross join ${searchTexts} on ${owner} = exact.owner
        where ${place} not in (select place from matched)
    )`;
}

const weights = searchColumns.map((column) => columnWeights[column].toFixed(1)).join(', ');
const rank = sql.raw(`bm25(search_index, ${weights})`);

const kept = sql`type in (select value from json_each(@types))`;
const isAfter = sql`(apart, cost, id) > (@afterApart, @afterCost, @afterId)`;
const isBefore = sql`(apart, cost, id) < (@beforeApart, @beforeCost, @beforeId)`;

type FoundRow = { readonly id: string; readonly type: RecordType; readonly apart: 0 | 1; readonly cost: number };

function pageOf(connection: Connection, search: TextSearch, request: RankedPageRequest): RankedPage {
  const { size, from, after, before } = request;
  const params = { ...paramsOf(search), ...rankParams('after', after), ...rankParams('before', before) };
  const edges = `${after === null ? '' : 'after'} ${before === null ? '' : 'before'}`;
  const build = () => {
    const within = [kept, ...(after === null ? [] : [isAfter]), ...(before === null ? [] : [isBefore])];
    const order = from === 'START' ? sql`apart, cost, id` : sql`apart desc, cost desc, id desc`;
    return sql`${matching(rank)} select id, type, apart, cost from found where ${sql.join(within, sql` and `)} order by ${order} limit @limit`;
  };
  const rows = query<FoundRow>(connection, `page ${from} ${edges} of a search`, build, { ...params, limit: size + 1 });
  const beyond = itemsBeyond(connection, request, params);
  const more = rows.length > size;
  const items = rows.slice(0, size).map(rankedOf);
  return from === 'START'
    ? { items, hasNext: more || beyond.next === 1, hasPrevious: beyond.previous === 1 }
    : { items: items.reverse(), hasNext: beyond.next === 1, hasPrevious: more || beyond.previous === 1 };
}

type Beyond = { readonly previous: 0 | 1; readonly next: 0 | 1 };

/** Whether there are items at or before `after`, and at or after `before`; a statement only where a cursor is given. */
function itemsBeyond(connection: Connection, { after, before }: RankedPageRequest, params: Params): Beyond {
  const nothing = { previous: 0, next: 0 } as const;
  if (after === null && before === null) return nothing;
  const build = () => sql`${matching(rank)} select
    ${after === null ? sql`0` : sql`exists (select 1 from found where ${kept} and not ${isAfter})`} as previous,
    ${before === null ? sql`0` : sql`exists (select 1 from found where ${kept} and not ${isBefore})`} as next`;
  const shape = `beyond ${after === null ? '' : 'after'} ${before === null ? '' : 'before'} of a search`;
  return query<Beyond>(connection, shape, build, params)[0] ?? nothing;
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
