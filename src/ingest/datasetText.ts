import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import type { Said } from '../contract/problem.ts';
import { systemCode } from '../domain/systemCode.ts';

export const DATASET_FILE = 'dataset.yaml';

/** Far above any paper; a dataset beyond it would only fill the memory. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** The text of a dataset's file, or why it cannot be read. Nothing outside of its folder is read, by whatever link. */
export async function readText(file: string): Promise<string | Said> {
  try {
    const [folder, real] = [await realpath(dirname(file)), await realpath(file)];
    if (!real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
      return {
        code: 'ILLEGAL_PATH',
        message: 'the file is a link that leads out of its folder: copy the file into it',
      };
    }
    const about = await stat(real);
    if (!about.isFile())
      return { code: 'NO_FILE', message: `this is no file: a dataset is a folder with a ${DATASET_FILE}` };
    return about.size > MOST_BYTES ? tooLarge('file', about.size) : decoded(await readFile(real));
  } catch (error) {
    return unread(error);
  }
}

/** Bytes as the text that they are, or why they are none. */
export function decoded(bytes: Uint8Array): string | Said {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return unread(error);
  }
}

export function tooLarge(what: 'file' | 'line', size: number): Said {
  return { code: 'FILE_TOO_LARGE', message: `the ${what} has ${size} bytes: ${MOST_BYTES} at most are read` };
}

function unread(error: unknown): Said {
  const code = systemCode(error);
  if (code === 'ENOTDIR') {
    return { code: 'FILE_MISSING', message: 'the path leads through a file: give the folder of the dataset' };
  }
  if (code === 'ENOENT') {
    return { code: 'FILE_MISSING', message: `there is no such file: a dataset is a folder with a ${DATASET_FILE}` };
  }
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { code: 'NOT_UTF8', message: 'the file is not UTF-8: save it as UTF-8' };
  }
  return { code: 'FILE_UNREADABLE', message: `the file cannot be read: ${String(error)}` };
}
