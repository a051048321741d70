import { once } from '../domain/once.ts';
import { computedPage, keyedRequest, type Listing } from './computedPages.ts';
import type { Connection, PageArgs } from './connections.ts';
import { type Group, type Groups, windowOf } from './groupWindow.ts';

/** A list that is computed group by group; `count` is given where less than computing them all tells how many items it has. */
export type Walked<G extends Group, T> = Listing<T> & {
  readonly groups: Groups<G, T>;
  readonly count?: () => Promise<number>;
};

/**
 * A page of a list of groups: only the groups are computed that the page needs, and all of them only to count.
 *
 * @param shown what the items of the page are shown as
 * @throws {GraphQLError} BAD_USER_INPUT as all connections do; fields that need too many groups throw what `tooMany` says
 */
export function walkedPage<G extends Group, T, U>(
  args: PageArgs,
  { groups: given, count, ...listing }: Walked<G, T>,
  shown: (items: readonly T[]) => Promise<readonly U[]>,
): Connection<U> {
  const request = keyedRequest(args, listing);
  const groups = computedOnce(given);
  const page = once(async () => computedPage(await windowOf(groups, request, listing.keyOf), args, listing));
  const nodes = once(async () => shown((await page()).nodes));
  const lazy = {
    edges: async () => {
      const items = await nodes();
      return (await page()).edges.map(({ cursor }, place) => ({ cursor, node: items[place] }));
    },
    nodes,
    pageInfo: async () => (await page()).pageInfo,
    totalCount: count ?? (async () => (await itemsOfAll(groups)).length),
  };
  // graphql calls what is a function, so that only what is asked for is computed; generated types do not know
  return lazy as unknown as Connection<U>;
}

/** Page and count may need the same groups. */
function computedOnce<G extends Group, T>(groups: Groups<G, T>): Groups<G, T> {
  const known = new Map<string, Promise<readonly T[]>>();
  return {
    ...groups,
    itemsOf: (group) => {
      const items = known.get(group.id) ?? groups.itemsOf(group);
      known.set(group.id, items);
      return items;
    },
  };
}

/** The items of all groups, in no order. @throws what `tooMany` says, where there are more groups than may be computed */
export async function itemsOfAll<G extends Group, T>({
  page,
  itemsOf,
  most,
  tooMany,
}: Groups<G, T>): Promise<readonly T[]> {
  const { items, hasNext } = await page({ size: most, from: 'START', after: null, before: null });
  if (hasNext) throw await tooMany();
  return (await Promise.all(items.map(itemsOf))).flat();
}
