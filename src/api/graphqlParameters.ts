import { createHash } from 'node:crypto';
import { HttpError } from './httpError.ts';

const NEEDED =
  'a JSON object with "query", the text of a GraphQL query, and "variables" and "operationName" where the query needs them';

/**
 * Holds the body of a POST against what GraphQL over HTTP asks for, as far as Apollo's own words would not help.
 *
 * @throws {HttpError} 400 that says what is wrong and what would be right
 */
export function checkBody(body: unknown): void {
  if (Array.isArray(body)) throw bad('The body is a list: ask one query a request, as a JSON object with "query"');
  if (typeof body !== 'object' || body === null)
    throw bad(`The body is ${body === null ? 'null' : `a ${typeof body}`}: it must be ${NEEDED}`);
  const { query, extensions } = body as { readonly query?: unknown; readonly extensions?: unknown };
  const isPersisted = checkPersistedQuery(query, extensions);
  if (!query && !isPersisted) throw bad(`The body has no query: it must be ${NEEDED}`);
}

/** Holds the query string of a GET against the same; what is no JSON in it, Apollo tells. @throws {HttpError} 400 */
export function checkSearch(search: string): void {
  const parameters = new URLSearchParams(search);
  checkPersistedQuery(parameters.get('query'), jsonOf(parameters.get('extensions')));
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Holds the hash of a query against the query, if both are given.
 *
 * @returns whether a persisted query is named
 * @throws {HttpError} 400 where it is not named rightly
 */
function checkPersistedQuery(query: unknown, extensions: unknown): boolean {
  const named = persistedQueryOf(extensions);
  if (!named) return false;
  const { version, sha256Hash } = named;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/.test(sha256Hash)) {
    throw bad(
      '"extensions.persistedQuery" must be {"version": 1, "sha256Hash": the SHA-256 of the query in lower-case hex}',
    );
  }
  if (typeof query !== 'string' || query === '') return true;
  const hash = createHash('sha256').update(query).digest('hex');
  if (hash === sha256Hash) return true;
  throw bad(`The hash is not that of the query: "sha256Hash" is ${sha256Hash}, and the query's is ${hash}`);
}

type PersistedQuery = { readonly version?: unknown; readonly sha256Hash?: unknown };

function persistedQueryOf(extensions: unknown): PersistedQuery | null | undefined {
  return (extensions as { readonly persistedQuery?: PersistedQuery } | null | undefined)?.persistedQuery;
}

function bad(message: string): HttpError {
  return new HttpError(400, 'BAD_REQUEST', message);
}
