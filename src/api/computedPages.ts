import { pageOfAll, type WholePageRequest } from '../domain/pageOfAll.ts';
import { type Connection, type PageArgs, placeOf, sizeOf } from './connections.ts';
import { cursorOf, type Listed } from './cursor.ts';

/** How a list is ordered, what it is of, in the plural, and whose, and the arguments that decide what is in it. */
export type Listing<T> = {
  readonly list: string;
  /** What its items belong to; the base as a whole if left out. */
  readonly parent?: string | null;
  readonly keyOf: (item: T) => string;
  readonly asked: { readonly filter: object | null | undefined; readonly options: object };
};

/**
 * A page of what was computed whole, in ascending order of its keys. An item that is gone leaves its place: a cursor
 * marks where its key would stand.
 *
 * @throws {GraphQLError} BAD_USER_INPUT as all connections do
 */
export function computedPage<T>(given: readonly T[], args: PageArgs, listing: Listing<T>): Connection<T> {
  const listed = listedOf(listing);
  const cursor = (key: string) => cursorOf(listed, { value: null, id: key });
  const sorted = given.map((node) => ({ key: listing.keyOf(node), node })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const compare = ({ key }: { readonly key: string }, place: string) => (key < place ? -1 : key > place ? 1 : 0);
  const { items, hasNext, hasPrevious } = pageOfAll(sorted, compare, keyedRequest(args, listing));
  const edges = items.map(({ key, node }) => ({ cursor: cursor(key), node }));
  return {
    nodes: items.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: sorted.length,
  };
}

/**
 * The page that arguments ask for, with the keys that its cursors mark.
 *
 * @throws {GraphQLError} BAD_USER_INPUT as all connections do
 */
export function keyedRequest<T>(args: PageArgs, listing: Listing<T>): WholePageRequest<string> {
  const listed = listedOf(listing);
  return {
    size: sizeOf(args),
    from: args.last == null ? 'START' : 'END',
    after: placeOf('after', args.after, listed)?.id ?? null,
    before: placeOf('before', args.before, listed)?.id ?? null,
  };
}

function listedOf<T>({ list, parent = null, asked }: Listing<T>): Listed {
  return { list, parent, order: null, filter: { filter: asked.filter ?? {}, options: asked.options } };
}
