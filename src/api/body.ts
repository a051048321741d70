import type { IncomingMessage } from 'node:http';
import { HttpError } from './httpError.ts';
import { jsonBreak } from './jsonBreak.ts';
import { LARGEST_BODY } from './limits.ts';

/**
 * The JSON body of a request.
 *
 * @param largest most bytes that are read
 * @param goOn tells a client that waits for leave (`Expect: 100-continue`) to send its body
 * @throws {HttpError} 415 on another type or encoding, 413 on a body that is too large, 400 on one that is not JSON
 */
export async function readJson(request: IncomingMessage, goOn: () => void, largest = LARGEST_BODY): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    const given = type === '' ? 'this request names none' : `that of this request is "${type}"`;
    throw unsupported(`The content type must be application/json: ${given}`);
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw unsupported(`The content encoding "${encoding}" is not supported: send plain JSON`);
  if (Number(request.headers['content-length']) > largest) throw tooLarge(largest);
  if (request.headers.expect !== undefined) goOn();
  return parsed((await readBytes(request, largest)).toString('utf8'));
}

async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge(largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', `Cannot read the body as JSON: ${faultOf(text)}`);
  }
}

function faultOf(text: string): string {
  if (text === '') return 'it is empty';
  const { line, column, expected } = jsonBreak(text) ?? { line: 1, column: 1, expected: 'JSON' };
  return `it breaks off at ${line}:${column}; expected ${expected}`;
}

function tooLarge(largest: number): HttpError {
  const message = `The body has more than ${largest} bytes, which is the limit: send less at a time, values as variables`;
  return new HttpError(413, 'PAYLOAD_TOO_LARGE', message);
}

function unsupported(message: string): HttpError {
  return new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
}
