import type { IncomingMessage } from 'node:http';
import etag from 'etag';
import fresh from 'fresh';

/**
 * The tag of a body as it is before packing. Weak, since one tag stands for the plain and for every packed form, whose
 * bytes differ; and known before anything is packed.
 */
export function entityTag(body: string | Buffer): string {
  return etag(body, { weak: true });
}

/**
 * Whether the client holds this body already.
 *
 * Its `Cache-Control` is left out: `fetch` adds `no-cache` wherever a script sends `If-None-Match`, which `fresh` would
 * take for a wish to get everything anew.
 */
export function isHeld({ headers }: IncomingMessage, tag: string): boolean {
  return fresh({ 'if-none-match': headers['if-none-match'] }, { etag: tag });
}
