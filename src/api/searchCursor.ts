import { fingerprint } from '../domain/fingerprint.ts';
import type { Rank } from '../domain/search/ranking.ts';
import type { SearchType } from '../domain/search/types.ts';
import { badInput } from './errors.ts';

/** What a cursor of a search belongs to. */
type Search = { readonly text: string; readonly types: readonly SearchType[] };

const MARK = 'search';

/** Opaque mark of a hit's place in its search. */
export function searchCursor({ exact, cost, id }: Rank, search: Search): string {
  return encoded([MARK, markOf(search), exact, cost, id]);
}

/**
 * The rank that a cursor marks; null where none is given.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a cursor of another search or of something else
 */
export function rankOfCursor(name: 'after' | 'before', cursor: string | null | undefined, search: Search): Rank | null {
  if (cursor == null) return null;
  const parts = decoded(cursor);
  const [mark, of, exact, cost, id] = parts;
  // decoding skips what is not base64url: only what encodes back was a cursor
  const isCursor = mark === MARK && encoded(parts) === cursor;
  if (!isCursor || typeof exact !== 'boolean' || typeof cost !== 'number' || typeof id !== 'string') {
    throw badInput(
      `Argument "${name}" is no cursor of a search: take "pageInfo.endCursor", "pageInfo.startCursor" or an edge's "cursor" of the same search`,
    );
  }
  if (of === markOf(search)) return { exact, cost, id };
  throw badInput(
    `Argument "${name}" is a cursor of another search: "text" and "types" must be those that it came with`,
  );
}

function markOf({ text, types }: Search): string {
  return fingerprint(JSON.stringify([text, types.toSorted()]));
}

function encoded(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decoded(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
