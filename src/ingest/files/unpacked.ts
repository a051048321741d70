import { gunzipSync } from 'node:zlib';
import { FileError } from './fileError.ts';
import type { RawFile } from './reading.ts';

/** MB of a file, unpacked: longer ones are no record of one measurement. */
export const MOST_MEGABYTES = 512;

/**
 * The same in bytes. It must stay below the signs that a string may have, 2^29 - 24: where a text is longer, the decoder of
 * Node does not throw, but ends the process.
 */
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/**
 * A file without its gzip wrapping, and so those beside it that formats in two files need.
 *
 * @param endings of these
 * @throws {FileError} if one is damaged, or too large
 */
export function unpacked(file: RawFile, endings: ReadonlySet<string> = new Set()): RawFile {
  const bytes = unzipped(file.bytes, 'is');
  const companions = new Map(
    [...file.companions].map(([ending, each]) => {
      const plain = endings.has(ending) ? unzipped(each, `has a .${ending} beside it that is`) : each;
      return [ending, plain] as const;
    }),
  );
  const name = bytes === file.bytes ? file.name : file.name.replace(/\.gz$/i, '');
  return { name, bytes, companions };
}

function unzipped(bytes: Uint8Array, whoIs: string): Uint8Array {
  if (bytes.length > MOST_BYTES) throw tooLarge();
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    const why = error instanceof Error ? error.message : error;
    throw new FileError('DAMAGED_GZIP', `${whoIs} packed with gzip, but damaged: ${why}`);
  }
}

function tooLarge(): FileError {
  return new FileError('FILE_TOO_LARGE', `is larger than ${MOST_MEGABYTES} MB: cut it by cycle or by technique`);
}
