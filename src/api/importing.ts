import type { DatasetFileInput } from '../contract/generated.ts';
import { problemAt } from '../contract/problem.ts';
import { datasetKeyPattern } from '../domain/globalId.ts';
import { shortened } from '../domain/shortened.ts';
import { unprintableIn } from '../domain/unprintable.ts';
import { DATASET_FILE, decoded } from '../ingest/datasetText.ts';
import { filesInMemory } from '../ingest/filesInMemory.ts';
import { type ImportReport, type ImportWish, importReading } from '../ingest/importDataset.ts';
import { readDatasetContent } from '../ingest/readDataset.ts';
import type { Curate } from './curate.ts';
import { badInput } from './errors.ts';
import { MOST_FILES } from './limits.ts';

export type ToImport = { readonly key: string; readonly files: readonly DatasetFileInput[] };

/**
 * Imports files that came with a request, by the same path as a folder.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on files that make no folder, all problems at once
 */
export async function importFiles({ key, files }: ToImport, wish: ImportWish, curate: Curate): Promise<ImportReport> {
  const { store, contract, tasks, now } = curate;
  const bytes = bytesOf(key, files);
  const text = decoded(bytes.get(DATASET_FILE) ?? new Uint8Array());
  if (typeof text !== 'string') {
    return { status: 'REFUSED', file: DATASET_FILE, problems: [problemAt([], { line: 1, column: 1 }, text)] };
  }
  const place = { file: DATASET_FILE, folderName: key, files: filesInMemory(bytes) };
  const reading = await readDatasetContent(text, place, { schema: contract, ...(tasks && { tasks }) });
  return importReading(store, reading, { ...wish, now, diff: true });
}

function bytesOf(key: string, files: readonly DatasetFileInput[]): ReadonlyMap<string, Uint8Array> {
  const names = files.map(({ name }) => name);
  const problems = [
    ...(datasetKeyPattern.test(key) ? [] : [`"key" is "${key}": it must be like "smith_2020_fibres"`]),
    ...(files.length > MOST_FILES ? [`"files" has ${files.length} files: ${MOST_FILES} at most are taken`] : []),
    ...(names.includes(DATASET_FILE) ? [] : [`"files" has no "${DATASET_FILE}"`]),
    ...names
      .filter(isOutside)
      .map((name) => `${JSON.stringify(name)} is no path below the folder: write "curves/1a.csv"`),
    ...names
      .filter(isTooLong)
      .map(
        (name) =>
          `"${shortened(name)}" is too long: ${LONGEST_STEP} bytes at most between slashes, ${LONGEST_PATH} in all`,
      ),
    ...[...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map(
      (name) => `"${name}" stands there twice`,
    ),
    ...files.filter(({ base64 }) => !isBase64(base64)).map(({ name }) => `the bytes of "${name}" are no base64`),
  ];
  if (problems.length > 0) throw badInput(`Cannot take the files: ${problems.join('; ')}`);
  return new Map(files.map(({ name, base64 }) => [name, Buffer.from(base64, 'base64')]));
}

function isOutside(name: string): boolean {
  const steps = name.split(/[\\/]/);
  return (
    ['..', '.', ''].some((step) => steps.includes(step)) ||
    /[\t\n\r]/.test(name) ||
    unprintableIn(name) !== undefined ||
    name.includes('\\') ||
    /^[A-Za-z]:/.test(name)
  );
}

/** What file systems take: a release writes the files to a folder. */
const LONGEST_STEP = 255;
const LONGEST_PATH = 1000;

function isTooLong(name: string): boolean {
  return (
    Buffer.byteLength(name) > LONGEST_PATH || name.split('/').some((step) => Buffer.byteLength(step) > LONGEST_STEP)
  );
}

/** Node reads past what is none without a word. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
