import type { IncomingMessage } from 'node:http';
import { HttpError } from './httpError.ts';
import { LARGEST_BODY } from './limits.ts';

/** How much of a body that is too large is read on, so that its sender gets to read the answer; then it is cut off. */
const MOST_DISCARDED = 10 * LARGEST_BODY;

/**
 * The JSON body of a request.
 *
 * @throws {HttpError} 415 on another type or encoding, 413 on a body that is too large, 400 on one that is not JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    const given = type === '' ? 'has none' : `is "${type}"`;
    throw unsupported(`The content type must be application/json: that of this request ${given}`);
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw unsupported(`The content encoding "${encoding}" is not supported: send plain JSON`);
  const text = (await readBytes(request)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HttpError(400, 'BAD_REQUEST', `Cannot read the body as JSON: ${text === '' ? 'it is empty' : why}`);
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MOST_DISCARDED) break;
  }
  if (size <= LARGEST_BODY) return Buffer.concat(chunks);
  throw new HttpError(
    413,
    'PAYLOAD_TOO_LARGE',
    `The body has more than ${LARGEST_BODY} bytes, which is the limit: send less at a time, values as variables`,
    { connection: 'close' },
  );
}

function unsupported(message: string): HttpError {
  return new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
}
