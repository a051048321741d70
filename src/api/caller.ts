import { type Token, type TokenScope, tokenFault, tokenPattern } from '../domain/token.ts';
import { hashOfToken } from '../ingest/tokenSecret.ts';
import type { Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';

/** Who asks for a change: somebody with a token, or nobody who may, and why not. */
export type Caller = { readonly token: Token } | { readonly fault: string };

/** Why a caller may not do something; `code` tells who may not at all from who may do other things. */
export type Denial = {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly scope: TokenScope;
  readonly message: string;
};

/**
 * Who a request comes from, by its `Authorization` header. The base is asked in a snapshot of its own, so that what is
 * answered after a change sees the base with it.
 */
export async function callerOf(store: Store, authorization: string | undefined, now: Date): Promise<Caller> {
  if (authorization === undefined) return { fault: 'the request has no header "Authorization: Bearer <token>"' };
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (given === undefined) return { fault: 'the header "Authorization" is not of the form "Bearer <token>"' };
  if (!tokenPattern.test(given)) return { fault: 'what stands behind "Bearer" is no token of this program' };
  const token = await withSnapshot(store, ({ tokens }) => tokens.byHash(hashOfToken(given)));
  if (token === null) return { fault: 'this base knows no such token' };
  const fault = tokenFault(token, now.toISOString());
  return fault === null ? { token } : { fault: `the token "${token.name}" does not serve any more: ${fault}` };
}

/** Why a caller may not do what needs a scope; null if it may. */
export function denialOf(caller: Caller, scope: TokenScope): Denial | null {
  if ('fault' in caller) {
    const message = `This needs a token with the scope "${scope}": ${caller.fault}; "hckb token create" makes one`;
    return { code: 'UNAUTHENTICATED', scope, message };
  }
  const { name, scopes } = caller.token;
  if (scopes.includes(scope)) return null;
  const message = `This needs the scope "${scope}": the token "${name}" has ${scopes.map((each) => `"${each}"`).join(', ')}`;
  return { code: 'FORBIDDEN', scope, message };
}
