import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Said } from '../contract/problem.ts';
import { systemCode } from '../domain/systemCode.ts';

export const DATASET_FILE = 'dataset.yaml';

/** Far above any paper; a dataset beyond it would only fill the memory. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** How the file is named by whom it is not found. */
const MISNAMED = /^datasets?\.ya?ml$/i;

/** More names are no hint. */
const MOST_NAMED = 5;

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
    return systemCode(error) === 'ENOENT' ? await missing(dirname(file)) : unread(error);
  }
}

/** What a folder without a dataset holds in its place: a file that is named otherwise, or folders of datasets. */
async function missing(folder: string): Promise<Said> {
  const said = (message: string): Said => ({ code: 'FILE_MISSING', message });
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const other = entries.find((entry) => entry.isFile() && MISNAMED.test(entry.name))?.name;
  if (other !== undefined)
    return said(`there is no such file, but "${other}" beside it: rename that one to ${DATASET_FILE}`);
  const below = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, DATASET_FILE)))
    .map(({ name }) => name)
    .sort();
  if (below.length === 0) return said(`there is no such file: a dataset is a folder with a ${DATASET_FILE}`);
  const more = below.length > MOST_NAMED ? ` and ${below.length - MOST_NAMED} more` : '';
  const names = below.slice(0, MOST_NAMED).join(', ');
  return said(`there is no such file, but folders of datasets (${names}${more}): name one of them`);
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
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { code: 'NOT_UTF8', message: 'the file is not UTF-8: save it as UTF-8' };
  }
  return { code: 'FILE_UNREADABLE', message: `the file cannot be read: ${String(error)}` };
}
