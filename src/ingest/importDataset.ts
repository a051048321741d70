import type { Contract } from '../contract/buildContract.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { Retirement } from '../domain/curation.ts';
import type { DatasetDiff } from '../domain/datasetDiff.ts';
import type { Change, ChangeResult, Refusal, Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { changeWithDiff } from './changeWithDiff.ts';
import { type ComputedSummary, computedSummary } from './computedSummary.ts';
import { curveWarnings } from './curveWarnings.ts';
import type { FileTasks } from './files/fileTasks.ts';
import { missingMessage, missingReferences } from './missingReferences.ts';
import { doubtsIn, knownRecords, outlookOf } from './outlook.ts';
import { type DatasetReading, type ReadDataset, readDatasetFolder } from './readDataset.ts';
import type { ExternalReference } from './records/scope.ts';

export type ImportOptions = {
  readonly schema: Contract;
  readonly now: () => Date;
  /** Who reads the files of curves; this thread if left out. */
  readonly tasks?: Pick<FileTasks, 'prepare' | 'measure'>;
} & ImportWish;

/** How a dataset is to be taken. */
export type ImportWish = Pick<Change, 'actor' | 'expectedVersion' | 'revive' | 'onlyNew'> & {
  /** Shows what would become of it, and leaves the base as it is. */
  readonly dryRun?: boolean;
  /** Tells what changes: records, verdicts, orders. A dry run always does. */
  readonly diff?: boolean;
};

type OfDataset = { readonly file: string; readonly key: string; readonly problems: readonly [] };

/** A dataset that the base holds now, or, in a dry run, would hold. */
export type TakenReport = OfDataset & {
  readonly status: 'IMPORTED' | 'REREAD' | 'UNCHANGED';
  readonly version: number;
  /** Ids that the version before had and this one has not, but for those of numbers that curves give. */
  readonly vanished: readonly string[];
  /** What is doubtful in the files of its curves; where changes are told, also in its numbers and claims. */
  readonly warnings: readonly Problem[];
  /** What its curves give, apart from what it states itself. */
  readonly computed: ComputedSummary;
  /** What changes; null where nobody asked, or nothing does. */
  readonly diff: DatasetDiff | null;
};

/** What became of a dataset: problems are told exactly if it was refused. */
export type ImportReport =
  | TakenReport
  | (OfDataset & { readonly status: 'SUPERSEDED'; readonly version: number })
  | (OfDataset & { readonly status: 'RETIRED'; readonly retirement: Retirement })
  /** The base holds another version than was expected; 0 for none. */
  | (OfDataset & { readonly status: 'CONFLICT'; readonly version: number; readonly expected: number })
  | { readonly status: 'REFUSED'; readonly file: string; readonly problems: readonly Problem[] };

/** Takes the dataset of a folder into the base, whole or not at all; equal content that is read alike changes nothing. */
export async function importDataset(store: Store, folder: string, options: ImportOptions): Promise<ImportReport> {
  return importReading(store, await readDatasetFolder(folder, options.schema, options.tasks), options);
}

/** As `importDataset`, of a dataset that was read already. */
export async function importReading(
  store: Store,
  { file, problems, dataset }: DatasetReading,
  options: Pick<ImportOptions, 'now'> & ImportWish,
): Promise<ImportReport> {
  if (dataset === undefined) return { status: 'REFUSED', file, problems };
  const missing = await referenceProblems(store, dataset);
  if (missing.length > 0) return { status: 'REFUSED', file, problems: missing };
  const { now, actor, expectedVersion = null, revive = false, onlyNew = false, dryRun = false } = options;
  const showsDiff = dryRun || options.diff === true;
  const change: Change = {
    dataset: dataset.records,
    importedAt: now().toISOString(),
    ...(actor !== undefined && { actor }),
    ...{ expectedVersion, revive, onlyNew },
  };
  const { result, diff } = showsDiff
    ? await changeWithDiff(store, change, dryRun)
    : { result: await store.apply(change), diff: null };
  const doubts = showsDiff && result.status === 'IMPORTED' ? await doubtsOf(store, dataset) : [];
  const warnings = [...curveWarnings(dataset), ...doubts];
  return reportOf(result, { file, dataset, diff, warnings, expected: expectedVersion ?? 0 });
}

/** What does not fit together in a dataset that can be imported. */
async function doubtsOf(store: Store, dataset: ReadDataset): Promise<readonly Problem[]> {
  return doubtsIn(outlookOf(dataset, await withSnapshot(store, (snapshot) => knownRecords(snapshot, dataset))));
}

type Around = {
  readonly file: string;
  readonly dataset: ReadDataset;
  readonly diff: DatasetDiff | null;
  readonly warnings: readonly Problem[];
  readonly expected: number;
};

function reportOf(result: ChangeResult, { file, dataset, diff, warnings, expected }: Around): ImportReport {
  if (result.status === 'REFUSED')
    return { status: 'REFUSED', file, problems: refusalProblems(result.refusals, dataset) };
  const { records } = dataset;
  const told = { warnings, computed: computedSummary(records), diff };
  return acceptedReport(result, { ...told, file, key: records.key, expected });
}

export type Told = Pick<TakenReport, 'file' | 'key' | 'warnings' | 'computed' | 'diff'> & {
  /** Version that the base had to hold; 0 for none. */
  readonly expected: number;
};

/** What became of a dataset that the base had nothing against. */
export function acceptedReport(
  result: Exclude<ChangeResult, { readonly status: 'REFUSED' }>,
  { expected, ...told }: Told,
): ImportReport {
  const { file, key } = told;
  switch (result.status) {
    case 'SUPERSEDED':
    case 'RETIRED':
      return { file, key, problems: [], ...result };
    case 'CONFLICT':
      return { file, key, problems: [], ...result, expected };
    default:
      return { vanished: [], problems: [], ...told, ...result };
  }
}

/** References to other datasets that the base does not hold. */
export async function referenceProblems(
  store: Store,
  { externalReferences, placeOf }: ReadDataset,
): Promise<readonly Problem[]> {
  if (externalReferences.length === 0) return [];
  const missing = await withSnapshot(store, (snapshot) => missingReferences(externalReferences, snapshot));
  return missingProblems(missing, placeOf);
}

/** What is wrong with references whose record the base does not hold. */
export function missingProblems(
  missing: readonly ExternalReference[],
  placeOf: ReadDataset['placeOf'],
): readonly Problem[] {
  return inFileOrder(
    missing.map((reference) => {
      const said = { code: 'UNKNOWN_REFERENCE', message: missingMessage(reference) };
      return problemAt(reference.path, placeOf(reference.path), said);
    }),
  );
}

/** Why the base refused records, at their places. */
export function refusalProblems(
  refusals: readonly Refusal[],
  { recordPaths, placeOf }: ReadDataset,
): readonly Problem[] {
  return inFileOrder(
    refusals.map(({ record, message }) => {
      const path = recordPaths.get(record) ?? [];
      return problemAt(path, placeOf(path), { code: 'REFUSED_BY_BASE', message });
    }),
  );
}
