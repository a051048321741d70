import { NetworkError } from './errors.ts';

/** What came back over HTTP, whole. */
export type HttpAnswer = { readonly ok: boolean; readonly status: number; readonly body: string };

export type Target = {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Posts a query.
 *
 * @throws {NetworkError} where no whole answer arrives
 * @throws the signal's reason where it aborts
 */
export async function post({ url, fetch, headers }: Target, body: string, signal: AbortSignal): Promise<HttpAnswer> {
  signal.throwIfAborted();
  try {
    const response = await fetch(url, { method: 'POST', headers: { ...KNOWN_TYPES, ...headers }, body, signal });
    return { ok: response.ok, status: response.status, body: await response.text() };
  } catch (error) {
    throw signal.aborted ? signal.reason : new NetworkError(url, error);
  }
}

const KNOWN_TYPES = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};
