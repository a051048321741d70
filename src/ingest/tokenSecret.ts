import { createHash, randomBytes } from 'node:crypto';
import { TOKEN_PREFIX } from '../domain/token.ts';

/** A new token: 256 random bits, so that its SHA-256 needs neither salt nor stretching. */
export function newToken(): string {
  return `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What the base keeps of a token: its SHA-256, hexadecimal. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
