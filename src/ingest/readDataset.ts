import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Contract } from '../contract/buildContract.ts';
import { checkInput } from '../contract/check.ts';
import type { DatasetInput } from '../contract/generated.ts';
import { type Path, type Place, placeAt } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { DatasetRecords } from '../domain/dataset.ts';
import { buildRecords } from './records/buildRecords.ts';
import { faultsOf } from './records/faults.ts';
import type { Report } from './records/report.ts';
import type { ExternalReference } from './records/scope.ts';
import { readYaml } from './yamlTree.ts';

export const DATASET_FILE = 'dataset.yaml';

/** Far above any paper; a file beyond it would only fill the memory. */
const MOST_BYTES = 50 * 1024 * 1024;

/** A dataset that nothing is wrong with. */
export type ReadDataset = {
  readonly records: DatasetRecords;
  /** What it refers to in other datasets, for the importer to look up. */
  readonly externalReferences: readonly ExternalReference[];
  readonly input: DatasetInput;
  /** Where each record stands in the input, by global id. */
  readonly recordPaths: ReadonlyMap<string, Path>;
  /** Where a path of it stands in the file, for later checks. */
  readonly placeOf: (path: Path) => Place;
};

/** The dataset if nothing is wrong with it, else every problem. */
export type DatasetReading = {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly dataset?: ReadDataset;
};

/** Reads `dataset.yaml` of a dataset's folder and checks everything that can be checked without the base. */
export async function readDatasetFolder(folder: string, schema: Contract): Promise<DatasetReading> {
  const file = join(folder, DATASET_FILE);
  const content = await readText(file);
  if (typeof content !== 'string') return { file, problems: [fileProblem(content)] };
  return { file, ...readDatasetText(content, basename(resolve(folder)), schema) };
}

/** As `readDatasetFolder`, of a text and the name of its folder. */
export function readDatasetText(text: string, folderName: string, schema: Contract): Omit<DatasetReading, 'file'> {
  const yaml = readYaml(text);
  if (!yaml.ok) return { problems: yaml.problems };
  const checked = checkInput<DatasetInput>(schema, 'DatasetInput', yaml.tree);
  const problems: Problem[] = checked.ok ? [] : [...checked.problems];
  const input = checked.ok ? checked.data : checked.usable;
  if (input === undefined) return { problems };
  const faults = faultsOf(checked.ok ? [] : checked.faults);
  const placeOf = (path: Path) => placeAt(yaml.tree, path);
  const report: Report = (path, said) => {
    if (!faults.explain(path, said.code)) problems.push(problemAt(path, placeOf(path), said));
  };
  const built = buildRecords(input, report, faults);
  if (input.key !== folderName) {
    const message = `is "${input.key}", but the folder is "${folderName}": they must be the same`;
    report(['key'], { code: 'KEY_NOT_FOLDER', message });
  }
  if (problems.length > 0) return { problems: inFileOrder(problems) };
  return { problems, dataset: { ...built, input, placeOf } };
}

type Unread = { readonly code: string; readonly message: string };

async function readText(file: string): Promise<string | Unread> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) {
      return { code: 'FILE_TOO_LARGE', message: `the file has ${size} bytes: ${MOST_BYTES} at most are read` };
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    return unread(error);
  }
}

function unread(error: unknown): Unread {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'FILE_MISSING', message: `there is no such file: a dataset is a folder with a ${DATASET_FILE}` };
  }
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { code: 'NOT_UTF8', message: 'the file is not UTF-8: save it as UTF-8' };
  }
  return { code: 'FILE_UNREADABLE', message: `the file cannot be read: ${String(error)}` };
}

function fileProblem(said: Unread): Problem {
  return problemAt([], { line: 1, column: 1 }, said);
}
