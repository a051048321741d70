import type { IncomingMessage, ServerResponse } from 'node:http';

/** From which origins pages may read answers: any, none, or these. */
export type Origins = '*' | 'none' | readonly string[];

/** Headers that browsers let a page send only if they are named. */
const SENT = [
  'accept',
  'authorization',
  'content-type',
  'if-none-match',
  'x-request-id',
  'apollographql-client-name',
  'apollographql-client-version',
];

/** Headers of answers that browsers show to a page only if they are named. */
const SHOWN = ['etag', 'x-request-id'];

/** Says on an answer whether the page that asked may read it. */
export function allowOrigin(
  origins: Origins,
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
): void {
  // caches must not hand one origin's answer to another
  if (Array.isArray(origins)) response.setHeader('vary', 'origin');
  const allowed = allowedOrigin(origins, origin);
  if (allowed === undefined) return;
  response.setHeader('access-control-allow-origin', allowed);
  response.setHeader('access-control-expose-headers', SHOWN.join(', '));
}

function allowedOrigin(origins: Origins, origin: string | undefined): string | undefined {
  if (origins === '*') return '*';
  return origins === 'none' ? undefined : origins.find((listed) => listed === origin);
}

/** Answers what browsers ask before a page of another origin may post JSON. */
export function answerPreflight(response: ServerResponse): void {
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, OPTIONS');
    response.setHeader('access-control-allow-headers', SENT.join(', '));
    response.setHeader('access-control-max-age', '86400');
  }
  response.writeHead(204).end();
}
