import type { ServerResponse } from 'node:http';
import { pack, preferredEncoding } from './encoding.ts';
import { entityTag, isHeld } from './entityTag.ts';
import type { FixedText } from './fixedText.ts';
import { SMALLEST_PACKED } from './limits.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const HTML_TYPE = 'text/html; charset=utf-8';
export const TEXT_TYPE = 'text/plain; charset=utf-8';

type Headers = Readonly<Record<string, string>>;

export type Reply = {
  readonly status?: number;
  readonly headers?: Headers;
  /** Bytes are sent as they are, never packed. */
  readonly body: string | FixedText | Buffer;
  /** Whether clients and caches may keep it if they ask each time whether it still holds; by default they may not. */
  readonly revalidated?: boolean;
};

/** Sends a whole answer; does nothing where one was sent already or the client has left. */
export async function respond(response: ServerResponse, type: string, reply: Reply): Promise<void> {
  const { status = 200, body, revalidated = false } = reply;
  const headers = { ...(revalidated ? revalidatedHeaders(body) : { 'cache-control': 'no-store' }), ...reply.headers };
  const vary = [response.getHeader('vary'), headers.vary, 'accept-encoding'].filter((names) => names !== undefined);
  const common = { ...headers, vary: vary.join(', ') };
  if (headers.etag !== undefined && isHeld(response.req, headers.etag)) return send(response, 304, common);
  const { bytes, packing } = await packed(response, body);
  send(response, status, { 'content-type': type, ...common, ...packing }, bytes);
}

export function respondJson(response: ServerResponse, value: unknown, reply: Omit<Reply, 'body'> = {}): Promise<void> {
  return respond(response, JSON_TYPE, { ...reply, body: `${JSON.stringify(value)}\n` });
}

function revalidatedHeaders(body: Reply['body']): Headers {
  const etag = typeof body === 'string' || Buffer.isBuffer(body) ? entityTag(body) : body.etag;
  return { 'cache-control': 'no-cache', etag };
}

type Packed = { readonly bytes: Buffer; readonly packing?: Headers };

async function packed({ req }: ServerResponse, body: Reply['body']): Promise<Packed> {
  if (Buffer.isBuffer(body)) return { bytes: body };
  const bytes = typeof body === 'string' ? Buffer.from(body) : body.bytes;
  const encoding = bytes.length < SMALLEST_PACKED ? null : preferredEncoding(req);
  if (encoding === null) return { bytes };
  const packing = { 'content-encoding': encoding };
  return { bytes: typeof body === 'string' ? await pack(bytes, encoding) : await body.packed(encoding), packing };
}

function send(response: ServerResponse, status: number, headers: Headers, bytes?: Buffer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, ...(bytes && { 'content-length': bytes.length }) });
  const { req } = response;
  // who waits for leave to send a body sends none now
  if (req.complete || req.headers.expect !== undefined) return void response.end(bytes);
  // whoever is cut off while sending cannot read the answer: what still comes is thrown away, for as long as a request
  // may take
  response.write(bytes ?? '');
  req.once('end', () => response.end()).resume();
}
