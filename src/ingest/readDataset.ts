import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Contract } from '../contract/buildContract.ts';
import { checkInput } from '../contract/check.ts';
import type { DatasetInput } from '../contract/generated.ts';
import { type InputNode, type Path, type Place, placeAt } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { DatasetRecords } from '../domain/dataset.ts';
import { type CurveContents, curveContents, withoutFiles } from './curveContents.ts';
import { type DatasetFiles, filesBelow } from './datasetFiles.ts';
import { type FileTasks, fileTasks } from './files/fileTasks.ts';
import { withMeasured } from './measuredRecords.ts';
import { buildRecords } from './records/buildRecords.ts';
import { type Faults, faultsOf } from './records/faults.ts';
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

/**
 * Reads `dataset.yaml` of a dataset's folder and the files of its curves, and checks everything that can be checked without
 * the base.
 *
 * @param tasks who reads the files of its curves; this thread if left out
 */
export async function readDatasetFolder(
  folder: string,
  schema: Contract,
  tasks: Pick<FileTasks, 'prepare'> = fileTasks,
): Promise<DatasetReading> {
  const file = join(folder, DATASET_FILE);
  const content = await readText(file);
  if (typeof content !== 'string') return { file, problems: [fileProblem(content)] };
  const place = { file, folderName: basename(resolve(folder)), files: filesBelow(folder) };
  return readDatasetContent(content, place, { schema, tasks });
}

type ContentPlace = { readonly file: string; readonly folderName: string; readonly files: DatasetFiles };

/** As `readDatasetFolder`, of a text whose files come from anywhere. */
export async function readDatasetContent(
  content: string,
  { file, folderName, files }: ContentPlace,
  { schema, tasks = fileTasks }: { readonly schema: Contract; readonly tasks?: Pick<FileTasks, 'prepare'> },
): Promise<DatasetReading> {
  const parsed = parse(content, schema);
  const contents = await curveContents(parsed.input ?? {}, files, tasks);
  const { problems, dataset } = build(parsed, folderName, contents);
  if (dataset === undefined) return { file, problems };
  return { file, problems, dataset: { ...dataset, records: await withMeasured(dataset.records) } };
}

/** As `readDatasetFolder`, of a text and the name of its folder; files of curves are not to be had. */
export function readDatasetText(text: string, folderName: string, schema: Contract): Omit<DatasetReading, 'file'> {
  const parsed = parse(text, schema);
  return build(parsed, folderName, withoutFiles(parsed.input ?? {}));
}

/** As `readDatasetFolder`, of a dataset without files that was made of anything with places, such as rows of a table. */
export function readDatasetTree(tree: InputNode, schema: Contract): Omit<DatasetReading, 'file'> {
  const parsed = checked(tree, schema);
  return build(parsed, parsed.input?.key, withoutFiles(parsed.input ?? {}));
}

/** A dataset as its text says, with all that is wrong with its shape. */
type Parsed = {
  readonly problems: readonly Problem[];
  /** As much of it as can be read. */
  readonly input?: DatasetInput;
  readonly faults: Faults;
  readonly placeOf: (path: Path) => Place;
};

function parse(text: string, schema: Contract): Parsed {
  const yaml = readYaml(text);
  if (!yaml.ok) return { problems: yaml.problems, faults: faultsOf([]), placeOf: () => ({ line: 1, column: 1 }) };
  return checked(yaml.tree, schema);
}

function checked(tree: InputNode, schema: Contract): Parsed {
  const result = checkInput<DatasetInput>(schema, 'DatasetInput', tree);
  const input = result.ok ? result.data : result.usable;
  return {
    problems: result.ok ? [] : result.problems,
    faults: faultsOf(result.ok ? [] : result.faults),
    placeOf: (path) => placeAt(tree, path),
    ...(input && { input }),
  };
}

/** @param folderName where it has a folder, whose name is its key */
function build(parsed: Parsed, folderName: string | undefined, contents: CurveContents): Omit<DatasetReading, 'file'> {
  const { input, faults, placeOf } = parsed;
  if (input === undefined) return { problems: parsed.problems };
  const problems = [...parsed.problems];
  const report: Report = (path, said) => {
    if (!faults.explain(path, said.code)) problems.push(problemAt(path, placeOf(path), said));
  };
  const built = buildRecords(input, report, { contents, faults });
  if (folderName !== undefined && input.key !== folderName) {
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
