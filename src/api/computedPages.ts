import { type Connection, type PageArgs, placeOf, sizeOf } from './connections.ts';
import { cursorOf, type Listed } from './cursor.ts';

/** How a list is ordered, what it is of, in the plural, and the arguments that decide what is in it. */
export type Listing<T> = {
  readonly list: string;
  readonly keyOf: (item: T) => string;
  readonly asked: { readonly filter: object | null | undefined; readonly options: object };
};

/**
 * A page of what was computed whole, in ascending order of its keys. An item that is gone leaves its place: a cursor
 * marks where its key would stand.
 *
 * @throws {GraphQLError} BAD_USER_INPUT as all connections do
 */
export function computedPage<T>(
  given: readonly T[],
  args: PageArgs,
  { list, keyOf, asked }: Listing<T>,
): Connection<T> {
  const listed: Listed = { list, order: null, filter: { filter: asked.filter ?? {}, options: asked.options } };
  const cursor = (key: string) => cursorOf(listed, { value: null, id: key });
  const items = given.map((node) => ({ key: keyOf(node), node })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const size = sizeOf(args);
  const after = placeOf('after', args.after, listed)?.id ?? null;
  const before = placeOf('before', args.before, listed)?.id ?? null;
  const between = items.filter(({ key }) => (after === null || key > after) && (before === null || key < before));
  const page = args.last == null ? between.slice(0, size) : between.slice(-size);
  const [first, last] = [page[0], page.at(-1)];
  return {
    nodes: page.map(({ node }) => node),
    edges: page.map(({ key, node }) => ({ cursor: cursor(key), node })),
    pageInfo: {
      hasNextPage: last ? items.at(-1) !== last : before !== null && items.some(({ key }) => key >= before),
      hasPreviousPage: first ? items[0] !== first : after !== null && items.some(({ key }) => key <= after),
      startCursor: first === undefined ? null : cursor(first.key),
      endCursor: last === undefined ? null : cursor(last.key),
    },
    totalCount: items.length,
  };
}
