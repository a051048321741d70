import { basename, join, resolve } from 'node:path';
import type { Contract } from '../contract/buildContract.ts';
import type { DatasetInput } from '../contract/generated.ts';
import type { InputNode, Path, Place } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { DatasetRecords } from '../domain/dataset.ts';
import { type CurveContents, curveContents, withoutFiles } from './curveContents.ts';
import { type DatasetFiles, filesBelow } from './datasetFiles.ts';
import { DATASET_FILE, readText } from './datasetText.ts';
import { type FileTasks, fileTasks } from './files/fileTasks.ts';
import { measuredDataset } from './measuredDataset.ts';
import { checkedDataset, type ParsedDataset, parseYamlDataset } from './parsedDataset.ts';
import { buildRecords } from './records/buildRecords.ts';
import type { Faults } from './records/faults.ts';
import type { Report } from './records/report.ts';
import type { ExternalReference } from './records/scope.ts';

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

/** As much of a dataset as can be read although something is wrong with it: enough to hold its texts against a paper. */
export type FaultyDataset = Pick<ReadDataset, 'records' | 'input' | 'placeOf'> & { readonly faults: Faults };

/** The dataset if nothing is wrong with it, else every problem. */
export type DatasetReading = {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly dataset?: ReadDataset;
  /** Only where there is a problem, and not where the file is no map of fields. */
  readonly faulty?: FaultyDataset;
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
  tasks: Pick<FileTasks, 'prepare' | 'measure'> = fileTasks,
): Promise<DatasetReading> {
  const file = join(folder, DATASET_FILE);
  const content = await readText(file);
  if (typeof content !== 'string') return { file, problems: [problemAt([], { line: 1, column: 1 }, content)] };
  const place = { file, folderName: basename(resolve(folder)), files: filesBelow(folder) };
  return readDatasetContent(content, place, { schema, tasks });
}

type ContentPlace = { readonly file: string; readonly folderName: string; readonly files: DatasetFiles };

/** As `readDatasetFolder`, of a text whose files come from anywhere. */
export async function readDatasetContent(
  content: string,
  { file, folderName, files }: ContentPlace,
  { schema, tasks = fileTasks }: { readonly schema: Contract; readonly tasks?: Pick<FileTasks, 'prepare' | 'measure'> },
): Promise<DatasetReading> {
  const parsed = parseYamlDataset(content, schema);
  const contents = await curveContents(parsed.input ?? {}, files, tasks);
  return { file, ...(await measuredDataset(buildDataset(parsed, folderName, contents), tasks)) };
}

/** As `readDatasetFolder`, of a text and the name of its folder; files of curves are not to be had. */
export function readDatasetText(text: string, folderName: string, schema: Contract): Omit<DatasetReading, 'file'> {
  const parsed = parseYamlDataset(text, schema);
  return buildDataset(parsed, folderName, withoutFiles(parsed.input ?? {}));
}

/** As `readDatasetFolder`, of a dataset without files that was made of anything with places, such as rows of a table. */
export function readDatasetTree(tree: InputNode, schema: Contract): Omit<DatasetReading, 'file'> {
  const parsed = checkedDataset(tree, schema);
  return buildDataset(parsed, undefined, withoutFiles(parsed.input ?? {}));
}

/** @param folderName name of the dataset's folder, which its key must be; undefined where it has none */
export function buildDataset(
  parsed: ParsedDataset,
  folderName: string | undefined,
  contents: CurveContents,
): Omit<DatasetReading, 'file'> {
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
  if (problems.length > 0)
    return { problems: inFileOrder(problems), faulty: { records: built.records, input, placeOf, faults } };
  return { problems, dataset: { ...built, input, placeOf } };
}
