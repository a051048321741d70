import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileReason } from './fileReason.ts';
import { CallError, type Io } from './io.ts';

/** Reads a text file that the user named. @throws {CallError} if it cannot be read or is not UTF-8 */
export async function readText(io: Io, file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(io.cwd, file)));
  } catch (error) {
    throw new CallError(`Cannot read "${file}": ${fileReason(error)}`);
  }
}
