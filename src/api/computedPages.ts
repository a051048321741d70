import { type Connection, type PageArgs, sizeOf } from './connections.ts';
import { badInput } from './errors.ts';

/** How a list is ordered and what it is of, in the plural, for cursors and errors. */
export type Listing<T> = { readonly list: string; readonly keyOf: (item: T) => string };

/** Cursor of an item that is computed: what the list is of and the item's key in it. */
function cursorOf(list: string, key: string): string {
  return Buffer.from(`${list}:${key}`).toString('base64url');
}

/**
 * A page of what was computed whole, in ascending order of its keys. An item that is gone leaves its place: a cursor
 * marks where its key would stand.
 *
 * @throws {GraphQLError} BAD_USER_INPUT as all connections do
 */
export function computedPage<T>(given: readonly T[], args: PageArgs, { list, keyOf }: Listing<T>): Connection<T> {
  const items = given.map((node) => ({ key: keyOf(node), node })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const size = sizeOf(args);
  const after = place('after', args.after, list);
  const before = place('before', args.before, list);
  const between = items.filter(({ key }) => (after === null || key > after) && (before === null || key < before));
  const page = args.last == null ? between.slice(0, size) : between.slice(-size);
  const [first, last] = [page[0], page.at(-1)];
  return {
    nodes: page.map(({ node }) => node),
    edges: page.map(({ key, node }) => ({ cursor: cursorOf(list, key), node })),
    pageInfo: {
      hasNextPage: last ? items.at(-1) !== last : before !== null && items.some(({ key }) => key >= before),
      hasPreviousPage: first ? items[0] !== first : after !== null && items.some(({ key }) => key <= after),
      startCursor: first === undefined ? null : cursorOf(list, first.key),
      endCursor: last === undefined ? null : cursorOf(list, last.key),
    },
    totalCount: items.length,
  };
}

function place(name: 'after' | 'before', cursor: string | null | undefined, list: string): string | null {
  if (cursor == null) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const key = text.slice(list.length + 1);
  if (cursorOf(list, key) === cursor) return key;
  throw badInput(
    `Argument "${name}" is no cursor of ${list}: take "pageInfo.endCursor", "pageInfo.startCursor" or an edge's "cursor" of the same list`,
  );
}
