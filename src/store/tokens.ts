import { sql } from 'drizzle-orm';
import type { Token, TokenScope } from '../domain/token.ts';
import { type Connection, query, rowsWhere, statementOf } from './connection.ts';
import { logChange } from './curation.ts';
import type { Author, NewToken, TokenQueries, TokenResult } from './store.ts';
import { tokens } from './tables/curation.ts';

type TokenRow = typeof tokens.$inferSelect;

export function tokenQueries(connect: () => Connection): TokenQueries {
  return {
    all: async () => {
      const { name, hash, scopes, createdAt, expiresAt, revokedAt } = tokens;
      const build = () => sql`
        select ${name} as name, ${hash} as hash, ${scopes} as scopes, ${createdAt} as createdAt,
          ${expiresAt} as expiresAt, ${revokedAt} as revokedAt from ${tokens} order by ${name}`;
      return query<TokenRow>(connect(), 'all tokens', build, {}).map(tokenOf);
    },
    byHash: async (hash) => {
      const [row] = rowsWhere(connect(), tokens, tokens.hash, [hash]);
      return row === undefined ? null : tokenOf(row);
    },
  };
}

/** Keeps a new token; to be called within a transaction. */
export function createToken(connection: Connection, { hash, actor, ...token }: NewToken): TokenResult {
  const { name, scopes, createdAt, expiresAt } = token;
  if (rowsWhere(connection, tokens, tokens.name, [name]).length > 0) return { status: 'NAME_TAKEN' };
  const build = () => sql`
    insert into ${tokens} (name, hash, scopes, created_at, expires_at)
    values (@name, @hash, @scopes, @createdAt, @expiresAt)`;
  const row = { name, hash, scopes: JSON.stringify(scopes), createdAt, expiresAt };
  statementOf(connection, 'create a token', build).run(row);
  const until = expiresAt === null ? '' : ` until ${expiresAt}`;
  log(connection, { actor, at: createdAt }, { action: 'CREATE_TOKEN', name, note: `${scopes.join(', ')}${until}` });
  return { status: 'CREATED' };
}

/** Revokes a token for good; to be called within a transaction. */
export function revokeToken(connection: Connection, name: string, author: Author): TokenResult {
  const [row] = rowsWhere(connection, tokens, tokens.name, [name]);
  if (row === undefined) return { status: 'UNKNOWN' };
  if (row.revokedAt !== null) return { status: 'ALREADY_REVOKED' };
  const build = () => sql`update ${tokens} set revoked_at = @at where name = @name`;
  statementOf(connection, 'revoke a token', build).run({ name, at: author.at });
  log(connection, author, { action: 'REVOKE_TOKEN', name, note: null });
  return { status: 'REVOKED' };
}

type Said = { readonly action: 'CREATE_TOKEN' | 'REVOKE_TOKEN'; readonly name: string; readonly note: string | null };

function log(connection: Connection, { actor, at }: Author, { action, name, note }: Said): void {
  logChange(connection, { at, actor, action, subject: name, versionBefore: null, versionAfter: null, note });
}

function tokenOf({ name, scopes, createdAt, expiresAt, revokedAt }: TokenRow): Token {
  return { name, scopes: JSON.parse(scopes) as readonly TokenScope[], createdAt, expiresAt, revokedAt };
}
