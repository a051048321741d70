/** What a token allows. */
export const tokenScopes = ['validate', 'import', 'retire', 'retract'] as const;

export type TokenScope = (typeof tokenScopes)[number];

/** A bearer token, without the token itself. Times are ISO 8601 in UTC. */
export type Token = {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  /** null: it does not expire. */
  readonly expiresAt: string | null;
  /** null: it was not revoked. */
  readonly revokedAt: string | null;
};

/** How a token begins, so that one that leaked is found by those who look for such. */
export const TOKEN_PREFIX = 'hckb_';

/** What a token looks like: the prefix, and 32 random bytes as base64url. */
export const tokenPattern = new RegExp(`^${TOKEN_PREFIX}[A-Za-z0-9_-]{43}$`);

/** What a token's name looks like: it stands in the log of changes. */
export const tokenNamePattern = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** Why a token does not serve any more; null if it does. `now` is ISO 8601 in UTC. */
export function tokenFault({ expiresAt, revokedAt }: Token, now: string): string | null {
  if (revokedAt !== null) return `it was revoked at ${revokedAt}`;
  return expiresAt !== null && expiresAt <= now ? `it expired at ${expiresAt}` : null;
}
