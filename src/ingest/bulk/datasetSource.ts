import { basename, join, resolve } from 'node:path';
import { problemAt, type Said } from '../../contract/problem.ts';
import { curveContents, withoutFiles } from '../curveContents.ts';
import { filesBelow } from '../datasetFiles.ts';
import { DATASET_FILE, readText } from '../datasetText.ts';
import type { FileTasks } from '../files/fileTasks.ts';
import { measuredDataset } from '../measuredDataset.ts';
import { type JsonChecks, type ParsedDataset, parseJsonDataset, parseYamlDataset } from '../parsedDataset.ts';
import { buildDataset, type DatasetReading } from '../readDataset.ts';
import { faultsOf } from '../records/faults.ts';

/** Where one dataset of many comes from: a folder, or a line of JSON. Plain data, to be handed from thread to thread. */
export type DatasetSource =
  | { readonly kind: 'FOLDER'; readonly folder: string }
  | {
      readonly kind: 'LINE';
      /** As messages name it. */
      readonly file: string;
      /** From 1. */
      readonly line: number;
      /** The line, or why it could not be read. */
      readonly content: string | Said;
      /** Folder of the files that curves name; null if they have none. */
      readonly folder: string | null;
    };

/** A dataset whose curves have files: those are not read in bulk. */
export type WithCurves = { readonly status: 'WITH_CURVES'; readonly key: string };

/** Reads a dataset and checks everything that can be checked without the base, unless it has curves. */
export async function readSource(source: DatasetSource, checks: JsonChecks): Promise<DatasetReading | WithCurves> {
  const parsed = await parsedSource(source, checks);
  const { input } = parsed;
  if (input?.curves && input.curves.length > 0) return { status: 'WITH_CURVES', key: input.key };
  return { file: fileOf(source), ...buildDataset(parsed, folderName(source), []) };
}

/** As `readSource`, also where it has curves. */
export async function readSourceWithFiles(
  source: DatasetSource,
  checks: JsonChecks,
  tasks: Pick<FileTasks, 'prepare' | 'measure'>,
): Promise<DatasetReading> {
  const file = fileOf(source);
  const parsed = await parsedSource(source, checks);
  const input = parsed.input ?? {};
  const contents =
    source.folder === null ? withoutFiles(input) : await curveContents(input, filesBelow(source.folder), tasks);
  return { file, ...(await measuredDataset(buildDataset(parsed, folderName(source), contents), tasks)) };
}

async function parsedSource(source: DatasetSource, checks: JsonChecks): Promise<ParsedDataset> {
  if (source.kind === 'FOLDER') {
    const text = await readText(fileOf(source));
    return typeof text === 'string' ? parseYamlDataset(text, checks.schema) : unreadSource(text, 1);
  }
  const { content, line } = source;
  return typeof content === 'string' ? parseJsonDataset(content, line, checks) : unreadSource(content, line);
}

function unreadSource(said: Said, line: number): ParsedDataset {
  const place = { line, column: 1 };
  return { problems: [problemAt([], place, said)], faults: faultsOf([]), placeOf: () => place };
}

/** The file that messages name. */
export function fileOf(source: DatasetSource): string {
  return source.kind === 'FOLDER' ? join(source.folder, DATASET_FILE) : source.file;
}

function folderName(source: DatasetSource): string | undefined {
  return source.kind === 'FOLDER' ? basename(resolve(source.folder)) : undefined;
}
