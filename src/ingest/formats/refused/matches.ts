import { hasSignature } from '../../files/signature.ts';
import { zipNames } from '../../files/zip.ts';

/** Whether the bytes of a file are of a format. */
export type Matches = (bytes: Uint8Array) => boolean;

/** A file is one of these if it begins with one of the signatures. */
export function begins(...signatures: readonly string[]): Matches {
  return (bytes) => signatures.some((signature) => hasSignature(bytes, signature));
}

/** Text may begin with the same letters; it has no zero byte. */
export function binary(...signatures: readonly string[]): Matches {
  return (bytes) => begins(...signatures)(bytes) && bytes.subarray(0, 4096).includes(0);
}

export function zipWith(holds: (name: string) => boolean): Matches {
  return (bytes) => zipNames(bytes).some(holds);
}

/** What the container of old Office begins with. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** The old container of Office keeps the names of its streams in UTF-16. */
export function compoundWith(...streams: readonly string[]): Matches {
  return (bytes) => {
    if (!hasSignature(bytes, COMPOUND)) return false;
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return streams.length === 0 || streams.some((stream) => content.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  };
}
