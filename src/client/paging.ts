import type { DocumentText } from './document.ts';
import { UnexpectedAnswerError } from './errors.ts';

/** A page as documents must ask for it, so that the next one can be found. */
export type Page = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };

/** A page whose items can be walked. */
export type PageOf<Item> = Page & { readonly nodes: readonly Item[] };

/** Picks a connection out of an answer; null or undefined where there is none ends the walk. */
export type Select<Data, Connection> = (data: Data) => Connection | null | undefined;

/** A document that can be asked for the page after a cursor. */
export type PagedDocument<Data, Variables> = DocumentText<Data, Variables> & TakesAfter<Variables>;

type TakesAfter<Variables> = 'after' extends keyof Variables
  ? string extends Variables['after']
    ? unknown
    : WithoutAfter
  : WithoutAfter;
type WithoutAfter = { readonly 'the document takes no variable $after': never };

type Walk<Data, Connection> = {
  /** Asks for the page after a cursor; for the first one, where there is none. */
  readonly ask: (after: string | undefined) => Promise<Data>;
  readonly select: Select<Data, Connection>;
};

/** @throws {TypeError} on a document that has no variable `$after` */
export function requireAfter(document: string): void {
  if (/\$after\s*:/.test(document)) return;
  throw new TypeError(
    'Cannot page through this document: it takes no variable $after; declare "$after: String" and give the list "after: $after"',
  );
}

/** The pages of a connection, from the first that is asked for to the last. */
export async function* walkPages<Data, Connection extends Page>({
  ask,
  select,
}: Walk<Data, Connection>): AsyncGenerator<Connection, void, undefined> {
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const page = select(await ask(after));
    if (page == null) return;
    after = nextCursor(page.pageInfo);
    if (after !== undefined && seen.has(after)) {
      throw new UnexpectedAnswerError(`The server gives the cursor "${after}" again: its pages would never end`, '');
    }
    yield page;
    if (after !== undefined) seen.add(after);
  } while (after !== undefined);
}

/** What the types promise may be missing all the same where a text is untyped. */
function nextCursor(pageInfo: Partial<Page['pageInfo']> | undefined): string | undefined {
  const { hasNextPage, endCursor } = pageInfo ?? {};
  if (hasNextPage === undefined || endCursor === undefined) {
    throw new TypeError(
      'Cannot page through what was selected: the document must ask it for "pageInfo { hasNextPage endCursor }"',
    );
  }
  if (!hasNextPage) return undefined;
  if (endCursor !== null) return endCursor;
  throw new UnexpectedAnswerError('The server says that there is a next page, and gives no cursor', '');
}

/** The items of pages, `max` of them at most; no page is asked for that is not needed. */
export async function* itemsOf<Item>(
  pages: AsyncIterable<PageOf<Item>>,
  max: number,
): AsyncGenerator<Item, void, undefined> {
  let given = 0;
  if (given >= max) return;
  for await (const { nodes } of pages) {
    if (!Array.isArray(nodes))
      throw new TypeError('Cannot list what was selected: the document must ask it for "nodes"');
    for (const node of nodes) {
      yield node;
      given += 1;
      if (given >= max) return;
    }
  }
}
