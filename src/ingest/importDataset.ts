import type { Contract } from '../contract/buildContract.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { Refusal, Store } from '../store/store.ts';
import { curveWarnings } from './curveWarnings.ts';
import type { FileTasks } from './files/fileTasks.ts';
import { missingMessage, missingReferences } from './missingReferences.ts';
import { type DatasetReading, type ReadDataset, readDatasetFolder } from './readDataset.ts';

export type ImportOptions = {
  readonly schema: Contract;
  readonly now: () => Date;
  /** Who reads the files of curves; this thread if left out. */
  readonly tasks?: Pick<FileTasks, 'prepare'>;
};

/** What became of a dataset: problems are told exactly if it was refused. */
export type ImportReport =
  | {
      readonly status: 'IMPORTED' | 'REREAD' | 'UNCHANGED';
      readonly file: string;
      readonly key: string;
      readonly version: number;
      /** Ids that the version before had and this one has not. */
      readonly vanished: readonly string[];
      /** What is doubtful in the files of its curves. */
      readonly warnings: readonly Problem[];
      readonly problems: readonly [];
    }
  | { readonly status: 'REFUSED'; readonly file: string; readonly problems: readonly Problem[] };

/** Takes the dataset of a folder into the base, whole or not at all; equal content that is read alike changes nothing. */
export async function importDataset(store: Store, folder: string, options: ImportOptions): Promise<ImportReport> {
  return importReading(store, await readDatasetFolder(folder, options.schema, options.tasks), options.now);
}

/** As `importDataset`, of a dataset that was read already. */
export async function importReading(
  store: Store,
  { file, problems, dataset }: DatasetReading,
  now: () => Date,
): Promise<ImportReport> {
  if (dataset === undefined) return { status: 'REFUSED', file, problems };
  const missing = await referenceProblems(store, dataset);
  if (missing.length > 0) return { status: 'REFUSED', file, problems: missing };
  const { records } = dataset;
  const result = await store.apply({ dataset: records, importedAt: now().toISOString() });
  if (result.status !== 'REFUSED')
    return { vanished: [], warnings: curveWarnings(dataset), ...result, file, key: records.key, problems: [] };
  return { status: 'REFUSED', file, problems: refusalProblems(result.refusals, dataset) };
}

/** References to other datasets that the base does not hold. */
export async function referenceProblems(
  store: Store,
  { externalReferences, placeOf }: ReadDataset,
): Promise<readonly Problem[]> {
  if (externalReferences.length === 0) return [];
  const snapshot = await store.snapshot();
  try {
    const missing = await missingReferences(externalReferences, snapshot);
    return inFileOrder(
      missing.map((reference) => {
        const said = { code: 'UNKNOWN_REFERENCE', message: missingMessage(reference) };
        return problemAt(reference.path, placeOf(reference.path), said);
      }),
    );
  } finally {
    await snapshot.close();
  }
}

function refusalProblems(refusals: readonly Refusal[], { recordPaths, placeOf }: ReadDataset): readonly Problem[] {
  return inFileOrder(
    refusals.map(({ record, message }) => {
      const path = recordPaths.get(record) ?? [];
      return problemAt(path, placeOf(path), { code: 'REFUSED_BY_BASE', message });
    }),
  );
}
