import { type SQL, sql } from 'drizzle-orm';
import { type SearchColumn, searchColumns } from '../domain/search/fields.ts';
import { type Fit, fits } from '../domain/search/fit.ts';
import { compareRanks, type Rank, type Ranked, type TextSearch } from '../domain/search/ranking.ts';
import { scoreOf } from '../domain/search/score.ts';
import type { RecordType } from '../domain/search/types.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import { matchOfFit } from './searchMatch.ts';
import { isWithin, type RankedGroup, type Span } from './searchPages.ts';
import type { Params } from './sqlite.ts';
import { searchNames, searchTexts } from './tables/search.ts';

/**
 * So many records that fit alike are read and scored for a page. More come in the order of the index, so that a page
 * reads no more than it shows.
 */
export const MOST_SCORED = 1000;

type Members = { readonly connection: Connection; readonly search: TextSearch; readonly fit: Fit };

type TextRow = Readonly<Record<SearchColumn, string>> & {
  readonly place: number;
  readonly id: string;
  readonly type: RecordType;
};

/** The records that fit a search so and no better. */
export function fittingRecords(connection: Connection, search: TextSearch, fit: Fit): RankedGroup {
  const members = { connection, search, fit };
  let scored: readonly Ranked[] | 'TOO_MANY' | undefined;
  return {
    fit: fits.indexOf(fit),
    read: (span, limit) => {
      scored ??= isMany(members) ? 'TOO_MANY' : allByScore(members);
      if (scored === 'TOO_MANY') return someInOrder(members, span, limit);
      const within = scored.filter((each) => isWithin(each, span));
      return (span.from === 'START' ? within : within.toReversed()).slice(0, limit);
    },
  };
}

/** Whether there are more than are scored: of common words, counting ends there. */
function isMany({ connection, search, fit }: Members): boolean {
  const build = () => sql`${named(fit)} select count(*) as count from (select 1 ${from(fit)} limit @limit)`;
  const params = { ...paramsOf(search, fit), limit: MOST_SCORED + 1 };
  const rows = query<{ readonly count: number }>(connection, `whether many are ${sourceOf(fit)}`, build, params);
  return (rows[0]?.count ?? 0) > MOST_SCORED;
}

function allByScore(members: Members): readonly Ranked[] {
  const rows = textRows(members, { from: 'START', first: 0, last: Number.MAX_SAFE_INTEGER, limit: MOST_SCORED });
  return rows
    .map((row) => {
      const score = scoreIn(row, members.search);
      return rankedOf(row, members.fit, { cost: -score, score });
    })
    .sort(compareRanks);
}

function someInOrder(members: Members, span: Span, limit: number): readonly Ranked[] {
  const fit = fits.indexOf(members.fit);
  const edge = (rank: Rank | null) => (rank !== null && rank.fit === fit ? rank.cost : undefined);
  const places = { first: edge(span.after) ?? 0, last: edge(span.before) ?? Number.MAX_SAFE_INTEGER };
  // those at the edges are read too, and taken out
  const rows = textRows(members, { from: span.from, ...places, limit: limit + 2 });
  return rows
    .map((row) => rankedOf(row, members.fit, { cost: row.place, score: scoreIn(row, members.search) }))
    .filter((each) => isWithin(each, span))
    .slice(0, limit);
}

type Places = Pick<Span, 'from'> & { readonly first: number; readonly last: number; readonly limit: number };

/** Members between two places, both included, from one end. */
function textRows({ connection, search, fit }: Members, { from: end, ...places }: Places): readonly TextRow[] {
  const { place, owner, type, ...texts } = searchTexts;
  const columns = sql.join(
    searchColumns.map((column) => texts[column]),
    sql`, `,
  );
  // FTS5 goes only from and to whole numbers, and JavaScript's numbers come in as reals
  const build =
    () => sql`${named(fit)} select ${place} as place, ${owner} as id, ${type} as type, ${columns} ${from(fit)}
      and ${placeOf(fit)} >= cast(@first as integer) and ${placeOf(fit)} <= cast(@last as integer)
      order by ${placeOf(fit)} ${sql.raw(end === 'START' ? 'asc' : 'desc')} limit @limit`;
  return query(connection, `texts that are ${sourceOf(fit)} from ${end}`, build, {
    ...paramsOf(search, fit),
    ...places,
  });
}

const isNamed = (fit: Fit): fit is 'NAMED' => fit === 'NAMED';

function sourceOf(fit: Fit): string {
  return isNamed(fit) ? 'named' : 'matched';
}

function placeOf(fit: Fit): SQL {
  return isNamed(fit) ? sql`named.place` : sql`search_index.rowid`;
}

/** What the text names, where that is asked for, as the table `named`. */
function named(fit: Fit): SQL {
  if (!isNamed(fit)) return sql``;
  const { place, owner, type } = searchTexts;
  return sql`with named as materialized (
      select ${place} as place from ${searchNames} cross join ${searchTexts} on ${owner} = ${searchNames.owner}
        where ${searchNames.key} = @key and ${searchNames.kind} <> 'AUTHOR' and ${isOneOf(searchNames.type, 'types')}
      union select ${place} from ${searchTexts} where ${isOneOf(owner, 'ids')} and ${isOneOf(type, 'types')}
    )`;
}

/** Texts of members. "cross join" keeps SQLite from going through all texts; what the text names stands in its own group. */
function from(fit: Fit): SQL {
  const { place, owner, type } = searchTexts;
  if (isNamed(fit)) return sql`from named cross join ${searchTexts} on ${place} = named.place where true`;
  const { key, kind } = searchNames;
  return sql`from search_index cross join ${searchTexts} on ${place} = search_index.rowid
      where search_index match @match and not ${isOneOf(owner, 'ids')} and not exists (
        select 1 from ${searchNames} where ${key} = @key and ${searchNames.type} = ${type}
          and ${searchNames.owner} = ${owner} and ${kind} <> 'AUTHOR')`;
}

function paramsOf({ words, key, ids, types }: TextSearch, fit: Fit): Params {
  const params = { key, ids: JSON.stringify(ids) };
  return isNamed(fit)
    ? { ...params, types: JSON.stringify(types) }
    : { ...params, match: matchOfFit(words, fit, types) };
}

function scoreIn({ name, title, body, about }: TextRow, { words }: TextSearch): number {
  const tokens = { name: wordsIn(name), title: wordsIn(title), body: wordsIn(body), about: wordsIn(about) };
  return scoreOf(tokens, words);
}

/** The words of a text as the index keeps it. */
function wordsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function rankedOf({ id, type }: TextRow, fit: Fit, { cost, score }: Pick<Ranked, 'cost' | 'score'>): Ranked {
  return { id, type, fit: fits.indexOf(fit), cost, score };
}
