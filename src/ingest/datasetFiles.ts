import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { systemCode } from '../domain/systemCode.ts';
import { endingOf, isCompanion } from './companionNames.ts';
import { FileError } from './files/fileError.ts';
import type { RawFile } from './files/reading.ts';
import { MOST_BYTES } from './files/unpacked.ts';

/** A file of a dataset with those of the same name beside it, by their endings in lower case. */
export type DatasetFile = RawFile & {
  /** Path of each companion below the dataset's folder, by its ending. */
  readonly companionPaths: ReadonlyMap<string, string>;
};

/** The files that come with a dataset. */
export type DatasetFiles = {
  /** @throws {FileError} if there is no such file, or it lies outside */
  read(path: string): Promise<DatasetFile>;
};

/** Companions larger than all that instruments write beside a file are something else. */
const MOST_COMPANIONS = 5;

/** The files below a dataset's folder. Nothing outside of it is read, by whatever path or link. */
export function filesBelow(folder: string): DatasetFiles {
  return {
    async read(path) {
      const file = await within(folder, path);
      const bytes = await readFile(file);
      const companions = await companionsOf(folder, path);
      return {
        name: basename(path),
        bytes,
        companions: new Map([...companions].map(([ending, each]) => [ending, each.bytes])),
        companionPaths: new Map([...companions].map(([ending, each]) => [ending, each.path])),
      };
    },
  };
}

/** Reads a file that lies anywhere, with its companions: what a user names on the command line. */
export async function readAnyFile(path: string): Promise<RawFile> {
  return filesBelow(dirname(path)).read(basename(path));
}

async function companionsOf(
  folder: string,
  path: string,
): Promise<ReadonlyMap<string, { readonly path: string; readonly bytes: Uint8Array }>> {
  const beside = (await readdir(join(folder, dirname(path)))).map((name) => join(dirname(path), name));
  const companions = beside.filter((other) => isCompanion(path, other)).sort();
  const found = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  for (const companion of companions.slice(0, MOST_COMPANIONS)) {
    const bytes = await within(folder, companion).then(
      (file) => readFile(file),
      () => undefined,
    );
    // of "t.DTA" and "t.DTA.gz" the first is taken
    if (bytes !== undefined && !found.has(endingOf(companion)))
      found.set(endingOf(companion), { path: companion, bytes });
  }
  return found;
}

/** The real place of a file below a folder. @throws {FileError} if it lies outside, is none, or is too large */
async function within(folder: string, path: string): Promise<string> {
  if (path.trim() === '' || isAbsolute(path) || path.includes('\0') || path.split(/[\\/]/).includes('..')) {
    throw new FileError('ILLEGAL_PATH', `"${path}" is no path below the folder of the dataset: write "curves/1a.csv"`);
  }
  try {
    const [root, file] = [await realpath(folder), await realpath(join(folder, path))];
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new FileError('ILLEGAL_PATH', `"${path}" leads out of the folder of the dataset: copy the file into it`);
    }
    const { size } = await stat(file);
    if (!(await lstat(file)).isFile()) throw new FileError('NO_FILE', `"${path}" is no file`);
    if (size > MOST_BYTES) {
      throw new FileError('FILE_TOO_LARGE', `"${path}" has ${size} bytes: ${MOST_BYTES} at most are read`);
    }
    return file;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw unread(path, error);
  }
}

function unread(path: string, error: unknown): FileError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = path.includes('\\') ? `: write / between folder and file, "${path.replaceAll('\\', '/')}"` : '';
    return new FileError('FILE_MISSING', `there is no file "${path}"${hint}`);
  }
  const why = error instanceof Error ? error.message : String(error);
  return new FileError('FILE_UNREADABLE', `"${path}" cannot be read: ${why}`);
}
