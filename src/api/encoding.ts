import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** How a body can be packed for the way; the first is taken where a client does not mind. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Brotli packs as fast as gzip at this quality, and smaller; at its default it takes seconds for a megabyte. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const packers = { br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI), gzip: promisify(gzip) };

/** The encoding that a client likes best by its `Accept-Encoding`; null where it wants the body as it is. */
export function preferredEncoding({ headers }: IncomingMessage): Encoding | null {
  // the package's types do not know the second argument yet
  const negotiator: Negotiating = new Negotiator({ headers });
  const chosen = negotiator.encoding([...ENCODINGS, 'identity'], { preferred: ENCODINGS });
  return ENCODINGS.find((encoding) => encoding === chosen) ?? null;
}

type Negotiating = {
  encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
};

/** Packs off the event loop. */
export function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return packers[encoding](bytes);
}
