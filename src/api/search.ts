import type { QuerySearchArgs } from '../contract/generated.ts';
import { once } from '../domain/once.ts';
import type { Place } from '../domain/page.ts';
import type { SearchHit } from '../domain/search/hit.ts';
import type { Rank, RankedPageRequest } from '../domain/search/ranking.ts';
import { searchTypes } from '../domain/search/types.ts';
import { searchCounts, searchPage, textSearch } from '../knowledge/search.ts';
import { type Connection, placeOf, sizeOf } from './connections.ts';
import type { Context } from './context.ts';
import { cursorOf, type Listed } from './cursor.ts';
import { badInput } from './errors.ts';
import { LONGEST_NAME } from './limits.ts';

type Counts = Awaited<ReturnType<typeof searchCounts>>;
type SearchConnection = Connection<SearchHit> & { readonly countsByType: Counts };

/**
 * What a search finds; counts and page are each asked for only where the query has them. How well a word tells hits apart
 * depends on all that the base holds, so that cursors hold until the next import.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a text that is too long, and as all connections do
 */
export async function foundBySearch(args: QuerySearchArgs, context: Context): Promise<SearchConnection> {
  checkLength('text', args.text);
  const types = args.types ?? searchTypes;
  const search = textSearch(args.text, types);
  const snapshot = await context.snapshot();
  const filter = { text: args.text, types: types.toSorted() };
  const listed: Listed = { list: 'hits', parent: null, order: null, filter, state: await snapshot.datasets.revision() };
  const request: RankedPageRequest = {
    size: sizeOf(args),
    from: args.last != null ? 'END' : 'START',
    after: rankOf(placeOf('after', args.after, listed)),
    before: rankOf(placeOf('before', args.before, listed)),
  };
  const page = once(async () => {
    const found = await searchPage(snapshot, search, request);
    const hits = found.items.map((each) => ({ ...each, words: search.words }));
    return { ...found, edges: hits.map((node) => ({ cursor: cursorOf(listed, placeOfRank(node)), node })) };
  });
  const counts = once(async () => searchCounts(snapshot, search));
  const lazy = {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, hasNext, hasPrevious } = await page();
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: async () =>
      (await counts()).filter(({ type }) => types.includes(type)).reduce((sum, { count }) => sum + count, 0),
    countsByType: counts,
  };
  // graphql calls what is a function; generated types do not know
  return lazy as unknown as SearchConnection;
}

/** A hit's rank as a cursor carries it: fit and cost as one text. */
function placeOfRank({ fit, cost, id }: Rank): Place {
  return { value: `${fit} ${cost}`, id };
}

function rankOf(place: Place | null): Rank | null {
  if (place === null) return null;
  const [fit, cost] = String(place.value).split(' ');
  return { fit: Number(fit), cost: Number(cost), id: place.id };
}

/** @throws {GraphQLError} BAD_USER_INPUT on a text that is longer than any name */
export function checkLength(argument: string, text: string): void {
  if (text.length <= LONGEST_NAME) return;
  throw badInput(`Argument "${argument}" has ${text.length} characters: ${LONGEST_NAME} at most are looked for`, {
    name: 'characters',
    value: text.length,
    most: LONGEST_NAME,
  });
}
