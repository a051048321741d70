import type { PageRequest } from '../domain/page.ts';
import type { Context } from './context.ts';
import { cursorOf, idOfCursor } from './cursor.ts';
import { badInput } from './errors.ts';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './limits.ts';
import { type FilterOf, type Item, type Noun, type ParentOf, type Question, typeOfNoun } from './nouns.ts';

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

export type PageArgs = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null };
export type ConnectionArgs<N extends Noun> = PageArgs & { readonly filter?: Nullable<FilterOf<N>> | null };

/** Resolver of a field that lists a noun's items of the base as a whole. */
export function connection<N extends Noun>(noun: N) {
  return (_: unknown, args: ConnectionArgs<N>, context: Context) => pageOf({ noun, parent: null }, args, context);
}

/** Resolver of a field that lists a noun's items of its parent. */
export function connectionOf<N extends Noun>(noun: N, of: ParentOf<N>) {
  return ({ id }: { readonly id: string }, args: ConnectionArgs<N>, context: Context) =>
    pageOf({ noun, parent: { of, id } }, args, context);
}

function pageOf<N extends Noun>(
  asked: Pick<Question<N>, 'noun' | 'parent'>,
  args: ConnectionArgs<N>,
  { load }: Context,
): Connection<Item<N>> {
  const question: Question<N> = { ...asked, filter: given(args.filter) };
  const request = pageRequest(args, asked.noun);
  const page = () => load.page(question, request);
  const lazy = {
    edges: async () => (await page()).items.map((node) => ({ cursor: cursorOf(node.id), node })),
    nodes: async () => (await page()).items,
    pageInfo: async () => {
      const { items, hasNext, hasPrevious } = await page();
      const [first, last] = [items[0], items.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: first ? cursorOf(first.id) : null,
        endCursor: last ? cursorOf(last.id) : null,
      };
    },
    totalCount: () => load.count(question),
  };
  // graphql calls what is a function, so that a count is made only where it is asked for; generated types do not know
  return lazy as unknown as Connection<Item<N>>;
}

/** A filter without the fields that a client set to null, which says the same as leaving them out. */
export function given<N extends Noun>(filter: Nullable<FilterOf<N>> | null | undefined): FilterOf<N> {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value != null)) as FilterOf<N>;
}

/**
 * The page that the arguments of a connection ask for.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a size out of bounds, on two sizes, on a cursor of something else
 */
export function pageRequest(args: PageArgs, noun: Noun): PageRequest {
  const { after, last, before } = args;
  return {
    size: sizeOf(args),
    from: last != null ? 'END' : 'START',
    after: place('after', after, noun),
    before: place('before', before, noun),
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
  );
}

function place(name: 'after' | 'before', cursor: string | null | undefined, noun: Noun): string | null {
  if (cursor == null) return null;
  const id = idOfCursor(cursor, typeOfNoun(noun));
  if (id !== undefined) return id;
  throw badInput(
    `Argument "${name}" is no cursor of ${noun}: take "pageInfo.endCursor", "pageInfo.startCursor" or an edge's "cursor" of the same list`,
  );
}
