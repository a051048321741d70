import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { DatasetSource } from '../ingest/bulk/datasetSource.ts';
import { linesOf } from '../ingest/bulk/jsonLines.ts';
import { DATASET_FILE } from '../ingest/datasetText.ts';
import { datasetFolders } from '../ingest/loadSeed.ts';
import { CallError, type Io } from './io.ts';

/** Many datasets to be imported, and how far they have been read: 0 to 1, or null where nobody knows how many there are. */
export type BulkSources = { readonly sources: AsyncIterable<DatasetSource>; share(): number | null };

/**
 * The datasets of a file of lines, of standard input (`-`), or of the folders below a folder; null for a folder that is itself
 * one dataset, or that holds none.
 *
 * @throws {CallError} if there is nothing to read
 */
export async function bulkSources(io: Io, name: string): Promise<BulkSources | null> {
  if (name === '-') return standardInput(io);
  const path = resolve(io.cwd, name);
  if (!existsSync(path)) return null;
  // a single dataset is named by its folder
  if (statSync(path).isFile()) return /\.ya?ml$/i.test(path) ? null : fileOfLines(path, name);
  if (existsSync(join(path, DATASET_FILE))) return null;
  const folders = await datasetFolders(path);
  return folders.length === 0 ? null : foldersBelow(folders);
}

function standardInput({ stdin }: Io): BulkSources {
  if (stdin === undefined) throw new CallError('There is no standard input to read from');
  return { sources: linesFrom(stdin, { file: 'standard input', folder: null }), share: () => null };
}

function fileOfLines(path: string, file: string): BulkSources {
  const { size } = statSync(path);
  const stream = createReadStream(path);
  const share = () => (size === 0 ? 1 : stream.bytesRead / size);
  const plain = path.toLowerCase().endsWith('.gz') ? unzipped(stream) : stream;
  return { sources: linesFrom(plain, { file, folder: dirname(path) }), share };
}

/** @throws {CallError} where the stream breaks, in the middle too: what was imported before stays */
async function* linesFrom(
  stream: Readable,
  place: { readonly file: string; readonly folder: string | null },
): AsyncGenerator<DatasetSource> {
  try {
    for await (const line of linesOf(stream)) yield { kind: 'LINE', ...place, ...line };
  } catch (error) {
    throw new CallError(`Cannot read ${place.file} to its end: ${error instanceof Error ? error.message : error}`);
  }
}

function unzipped(stream: Readable): Readable {
  const plain = createGunzip();
  // what is wrong with the file is told by what is read of it
  stream.on('error', (error) => plain.destroy(error));
  return stream.pipe(plain);
}

function foldersBelow(folders: readonly string[]): BulkSources {
  let read = 0;
  async function* sources(): AsyncGenerator<DatasetSource> {
    for (const folder of folders) {
      read += 1;
      yield { kind: 'FOLDER', folder };
    }
  }
  return { sources: sources(), share: () => read / folders.length };
}
