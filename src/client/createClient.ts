import { inTime, underSignals } from './abort.ts';
import { dataOf } from './answer.ts';
import type { AnyVariables, DocumentText } from './document.ts';
import { type ClientOptions, checkedMax, checkedOptions, type ItemsOptions, type RequestOptions } from './options.ts';
import { itemsOf, type Page, type PagedDocument, type PageOf, requireAfter, type Select, walkPages } from './paging.ts';
import { post } from './post.ts';
import { withRetries } from './retry.ts';

/** Variables may be left out where none is required. */
type Arguments<Variables> =
  Record<never, never> extends Variables
    ? readonly [variables?: Variables, options?: RequestOptions]
    : readonly [variables: Variables, options?: RequestOptions];

/** What asks one server; it holds no connection and needs no closing. */
export type Client = {
  /** Asks a query and gives its data. */
  request<Data, Variables = AnyVariables>(
    document: DocumentText<Data, Variables>,
    ...args: Arguments<Variables>
  ): Promise<Data>;

  /** Asks for one page after the other of the connection that `select` picks, as far as they are consumed. */
  pages<Data, Connection extends Page, Variables = AnyVariables>(
    document: PagedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    select: Select<Data, Connection>,
    options?: RequestOptions,
  ): AsyncGenerator<Connection, void, undefined>;

  /** The same, item by item. */
  items<Data, Item, Variables = AnyVariables>(
    document: PagedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    select: Select<Data, PageOf<Item>>,
    options?: ItemsOptions,
  ): AsyncGenerator<Item, void, undefined>;
};

/**
 * A client of one server.
 *
 * @throws {RangeError} on `retries` or `timeoutMs` out of bounds
 */
export function createClient(clientOptions: ClientOptions): Client {
  const { target, timeoutMs, signal: always, ...retrying } = checkedOptions(clientOptions);

  /** Takes the server at its word: that the answer has the type of the document is checked nowhere. */
  function ask<Data>(document: string, variables: unknown, { signal }: RequestOptions = {}): Promise<Data> {
    const body = JSON.stringify({ query: document, variables });
    return underSignals([always, signal], (either) =>
      withRetries(retrying, either, async () => {
        const answer = await inTime(timeoutMs, either, (limited) => post(target, body, limited));
        return dataOf(answer) as Data;
      }),
    );
  }

  const client: Client = {
    request: (document, ...[variables, options]) => ask(String(document), variables, options),
    pages(document, variables, select, options) {
      const text = String(document);
      requireAfter(text);
      const askAfter = (after: string | undefined) => (after === undefined ? variables : { ...variables, after });
      return walkPages({ select, ask: (after) => ask(text, askAfter(after), options) });
    },
    items: (document, variables, select, { max, ...options } = {}) =>
      itemsOf(client.pages(document, variables, select, options), checkedMax(max)),
  };
  return client;
}
