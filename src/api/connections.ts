import type { GraphQLResolveInfo } from 'graphql';
import type { PageOrder, PageRequest, Place } from '../domain/page.ts';
import { quantityKinds } from '../domain/quantityKinds.ts';
import type { Context } from './context.ts';
import { cursorOf, type Listed, readCursor } from './cursor.ts';
import { badInput, limitIfPassed } from './errors.ts';
import { type Facet, facetNames, facetsOf } from './facets.ts';
import { filterTypeOf } from './filters/related.ts';
import { readFilter, storeFilter } from './filters/storeFilter.ts';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './limits.ts';
import type { FilterOf, Item, Noun, ParentOf, Question } from './nouns.ts';

/** A page with its cursors, as the schema has it. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

/** A page of what the base holds, which can be counted by its fields as well. */
export type StoredConnection<T> = Connection<T> & { readonly facets: readonly Facet[] };

export type PageArgs = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

type OrderArgs = { readonly by: string; readonly direction?: 'ASC' | 'DESC' | null };

export type ConnectionArgs = PageArgs & {
  readonly filter?: object | null;
  readonly orderBy?: OrderArgs | null;
};

type FacetArgs = { readonly of?: readonly string[] | null };

/** Resolver of a field that lists a noun's items of the base as a whole. */
export function connection<N extends Noun>(noun: N) {
  return (_: unknown, args: ConnectionArgs, context: Context, info: GraphQLResolveInfo) =>
    pageOf({ noun, parent: null }, args, context, info);
}

/** Resolver of a field that lists a noun's items of its parent. */
export function connectionOf<N extends Noun>(noun: N, of: ParentOf<N>) {
  return ({ id }: { readonly id: string }, args: ConnectionArgs, context: Context, info: GraphQLResolveInfo) =>
    pageOf({ noun, parent: { of, id } }, args, context, info);
}

function pageOf<N extends Noun>(
  asked: Pick<Question<N>, 'noun' | 'parent'>,
  { filter, orderBy, ...args }: ConnectionArgs,
  context: Context,
  info: GraphQLResolveInfo,
): StoredConnection<Item<N>> {
  const question: Question<N> = { ...asked, filter: givenFilter<N>(info, filter) };
  const order = orderOf(orderBy, question.filter);
  const listed: Listed = { list: asked.noun, parent: asked.parent?.id ?? null, order, filter: question.filter };
  const request = pageRequest(args, listed);
  const page = async () => {
    const { items, places, ...more } = await context.load.page(question, request);
    return { ...more, edges: items.map((node, at) => ({ cursor: cursorOf(listed, places[at] as Place), node })) };
  };
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
    totalCount: () => context.load.count(question),
    facets: ({ of }: FacetArgs, _: unknown, { parentType }: GraphQLResolveInfo) =>
      facetsOf(question, of ?? facetNames(parentType), context),
  };
  // graphql calls what is a function, so that a count is made only where it is asked for; generated types do not know
  return lazy as unknown as StoredConnection<Item<N>>;
}

/** The filter of a list as the store takes it. @throws {GraphQLError} BAD_USER_INPUT as `storeFilter` does */
export function givenFilter<N extends Noun>(
  { parentType, fieldName }: GraphQLResolveInfo,
  filter: object | null | undefined,
): FilterOf<N> {
  const field = parentType.getFields()[fieldName];
  const type = field && filterTypeOf(field);
  // a list without a filter is given none
  return type === undefined ? ({} as FilterOf<N>) : storeFilter<N>(type, filter);
}

/** The filter of a list that is computed. @throws {GraphQLError} BAD_USER_INPUT as `readFilter` does */
export function computedFilter<F extends object>(
  { parentType, fieldName }: GraphQLResolveInfo,
  filter: F | null | undefined,
): F {
  const field = parentType.getFields()[fieldName];
  const type = field && filterTypeOf(field);
  // what was read has the fields of what was given
  return (type === undefined ? {} : readFilter(type, filter)) as F;
}

/**
 * The order that is asked for; null: by id.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on an order by the numbers of different things
 */
function orderOf(orderBy: OrderArgs | null | undefined, filter: object): PageOrder | null {
  if (orderBy === undefined || orderBy === null) return null;
  if (orderBy.by === 'VALUE') checkOneKind(filter);
  return { by: orderBy.by, direction: orderBy.direction ?? 'ASC' };
}

/** @throws {GraphQLError} BAD_USER_INPUT */
function checkOneKind(filter: object): void {
  const { quantity = [] } = filter as { readonly quantity?: readonly string[] };
  const kinds = new Set(quantity.map((code) => quantityKinds.get(code).unitKind));
  if (kinds.size === 1) return;
  const why = kinds.size === 0 ? 'it names none' : `those it names are of ${[...kinds].join(' and ')}`;
  throw badInput(
    `Argument "orderBy" orders by VALUE, which needs quantities of one kind of unit in "filter.quantity": ${why}`,
  );
}

/**
 * The page that the arguments of a connection ask for.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a size out of bounds, on two sizes, on a cursor of something else
 */
export function pageRequest(args: PageArgs, listed: Listed): PageRequest {
  const { after, last, before } = args;
  return {
    size: sizeOf(args),
    from: last != null ? 'END' : 'START',
    after: placeOf('after', after, listed),
    before: placeOf('before', before, listed),
    order: listed.order,
  };
}

/** How many items a page may have. @throws {GraphQLError} BAD_USER_INPUT on a size out of bounds, on two sizes */
export function sizeOf({ first, last }: PageArgs): number {
  if (first != null && last != null) {
    throw badInput(
      'Arguments "first" and "last" are both given: give "first" to go on from "after", or "last" to go back from "before"',
    );
  }
  return last != null ? pageSize('last', last) : pageSize('first', first ?? DEFAULT_PAGE_SIZE);
}

function pageSize(name: 'first' | 'last', size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  const [cursor, from] = name === 'first' ? ['after', 'endCursor'] : ['before', 'startCursor'];
  throw badInput(
    `Argument "${name}" is ${size}: a page has 1 to ${LARGEST_PAGE} items; for more, ask again with "${cursor}" set to the page's "pageInfo.${from}"`,
    limitIfPassed({ name: 'items of a page', value: size, most: LARGEST_PAGE }),
  );
}

/** The place that a cursor marks. @throws {GraphQLError} BAD_USER_INPUT where it is none of this list */
export function placeOf(name: 'after' | 'before', cursor: string | null | undefined, listed: Listed): Place | null {
  if (cursor == null) return null;
  const read = readCursor(cursor, listed);
  if ('place' in read) return read.place;
  throw badInput(
    `Argument "${name}" ${read.why}: take "pageInfo.endCursor", "pageInfo.startCursor" or an edge's "cursor" of the same list`,
  );
}
