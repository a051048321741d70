import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CallError, type Io } from './io.ts';

/** Reads a text file that the user named. @throws {CallError} if it cannot be read or is not UTF-8 */
export async function readText(io: Io, file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(io.cwd, file)));
  } catch (error) {
    throw new CallError(`Cannot read "${file}": ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EISDIR') return 'it is a folder';
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8';
  }
  return error instanceof Error ? error.message : String(error);
}
