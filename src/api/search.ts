import type { QuerySearchArgs } from '../contract/generated.ts';
import type { SearchHit } from '../domain/search/hit.ts';
import type { RankedPageRequest } from '../domain/search/ranking.ts';
import { searchTypes } from '../domain/search/types.ts';
import { searchCounts, searchPage, textSearch } from '../knowledge/search.ts';
import { type Connection, sizeOf } from './connections.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { LONGEST_NAME } from './limits.ts';
import { rankOfCursor, searchCursor } from './searchCursor.ts';

type Counts = Awaited<ReturnType<typeof searchCounts>>;
type SearchConnection = Connection<SearchHit> & { readonly countsByType: Counts };

/**
 * What a search finds; counts and page are each asked for only where the query has them.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a text that is too long, and as all connections do
 */
export function foundBySearch(args: QuerySearchArgs, context: Context): SearchConnection {
  checkLength('text', args.text);
  const types = args.types ?? searchTypes;
  const search = textSearch(args.text, types);
  const place = { text: args.text, types };
  const request: RankedPageRequest = {
    size: sizeOf(args),
    from: args.last != null ? 'END' : 'START',
    after: rankOfCursor('after', args.after, place),
    before: rankOfCursor('before', args.before, place),
  };
  const page = once(async () => {
    const found = await searchPage(await context.snapshot(), search, request);
    return { ...found, hits: found.items.map((each) => ({ ...each, words: search.words })) };
  });
  const counts = once(async () => searchCounts(await context.snapshot(), search));
  const lazy = {
    edges: async () => (await page()).hits.map((node) => ({ cursor: searchCursor(node, place), node })),
    nodes: async () => (await page()).hits,
    pageInfo: async () => {
      const { hits, hasNext, hasPrevious } = await page();
      const [first, last] = [hits[0], hits.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: first ? searchCursor(first, place) : null,
        endCursor: last ? searchCursor(last, place) : null,
      };
    },
    totalCount: async () =>
      (await counts()).filter(({ type }) => types.includes(type)).reduce((sum, { count }) => sum + count, 0),
    countsByType: counts,
  };
  // graphql calls what is a function; generated types do not know
  return lazy as unknown as SearchConnection;
}

/** @throws {GraphQLError} BAD_USER_INPUT on a text that is longer than any name */
export function checkLength(argument: string, text: string): void {
  if (text.length <= LONGEST_NAME) return;
  throw badInput(`Argument "${argument}" has ${text.length} characters: ${LONGEST_NAME} at most are looked for`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
