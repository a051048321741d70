import { gunzipSync } from 'node:zlib';
import { FileError } from './fileError.ts';
import type { RawFile } from './reading.ts';

/** Bytes of a file, unpacked: longer ones are no record of one measurement. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** A file without its gzip wrapping. @throws {FileError} if it is damaged, or too large */
export function unpacked(file: RawFile): RawFile {
  if (file.bytes.length > MOST_BYTES) throw tooLarge();
  if (file.bytes[0] !== 0x1f || file.bytes[1] !== 0x8b) return file;
  try {
    const bytes = gunzipSync(file.bytes, { maxOutputLength: MOST_BYTES });
    return { ...file, name: file.name.replace(/\.gz$/i, ''), bytes };
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new FileError(
      'DAMAGED_GZIP',
      `is packed with gzip, but damaged: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function tooLarge(): FileError {
  return new FileError(
    'FILE_TOO_LARGE',
    `is larger than ${MOST_BYTES / 1024 / 1024} MB: cut it by cycle or by technique`,
  );
}
