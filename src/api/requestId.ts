import type { IncomingMessage } from 'node:http';

/** Letters that no log, terminal or page takes for anything else. */
const SANE = /^[\w.~:/+=@-]{1,128}$/;

/** The id that a client or proxy gave its request in `X-Request-Id`, if it can stand in a log; nothing otherwise. */
export function givenRequestId({ headers }: IncomingMessage): string | undefined {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : undefined;
}
