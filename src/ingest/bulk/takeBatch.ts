import { inFileOrder, type Problem, problemAt } from '../../contract/problem.ts';
import type { ChangeResult, PreparedChange, Refusal, Store } from '../../store/store.ts';
import { withSnapshot } from '../../store/withSnapshot.ts';
import { computedSummary } from '../computedSummary.ts';
import { curveWarnings } from '../curveWarnings.ts';
import { fileTasks } from '../files/fileTasks.ts';
import {
  acceptedReport,
  type ImportOptions,
  type ImportReport,
  missingProblems,
  refusalProblems,
  type TakenReport,
} from '../importDataset.ts';
import { missingReferences } from '../missingReferences.ts';
import type { JsonChecks } from '../parsedDataset.ts';
import { type BulkReading, preparedReading } from './datasetReader.ts';
import { type DatasetSource, fileOf, readSourceWithFiles } from './datasetSource.ts';
import type { ReadSource } from './readAhead.ts';

export type BatchOptions = JsonChecks & Pick<ImportOptions, 'now' | 'tasks' | 'actor' | 'revive'>;

/**
 * What became of a dataset: a report; or that it waits for others, since it refers to what is not there, or leaves out what they
 * refer to, both of which may change. `refuse` is the report if it does not.
 */
export type BatchOutcome = { readonly source: DatasetSource; readonly observations: number } & (
  | { readonly report: ImportReport }
  | { readonly refuse: () => Promise<ImportReport> }
);

type Ready = Extract<BulkReading, { readonly status: 'READ' }> &
  Pick<TakenReport, 'warnings' | 'computed'> & { readonly source: DatasetSource };

/** What there is to tell of a dataset without curves. */
const WITHOUT_CURVES = { warnings: [], computed: computedSummary({ curves: [], measuredMetrics: [] }) };

/** Takes datasets into the base in one transaction, each whole or not at all. */
export async function takeBatch(
  store: Store,
  batch: readonly ReadSource[],
  options: BatchOptions,
): Promise<readonly BatchOutcome[]> {
  const outcomes = new Map<DatasetSource, BatchOutcome>();
  const read: Ready[] = [];
  for (const { source, reading } of batch) {
    const whole = await withCurves(source, reading, options);
    if ('problems' in whole) outcomes.set(source, { source, observations: 0, report: refused(source, whole.problems) });
    else read.push({ ...whole, source });
  }
  const isThere = await presentIn(store, read);
  const ready: Ready[] = [];
  const earlier = new Set<string>();
  for (const each of read) {
    const { source, references, dataset } = each;
    const missing = references.filter((id) => !isThere(id) && !earlier.has(id));
    if (missing.length > 0) outcomes.set(source, waiting(each, missing));
    else ready.push(each);
    if (missing.length === 0) for (const id of dataset.ids) earlier.add(id);
  }
  const results = await resultsOf(store, ready, options);
  // what a dataset refers to may have been refused in the same batch: then it may come later as well
  const isThereNow = await presentIn(
    store,
    ready.filter((_, place) => results[place]?.status === 'REFUSED'),
  );
  for (const [place, each] of ready.entries()) {
    const { source, observations, references } = each;
    const result = results[place];
    const { refusals } = result?.status === 'REFUSED' ? result : { refusals: [] };
    const missing = refusals.length > 0 ? references.filter((id) => !isThereNow(id)) : [];
    if (missing.length > 0) outcomes.set(source, waiting(each, missing));
    else if (refusals.some(({ neededBy }) => neededBy !== undefined))
      outcomes.set(source, { source, observations, refuse: () => refusedReport(source, refusals, options) });
    else outcomes.set(source, { source, observations, report: await reportOf(result, each, options) });
  }
  return batch.flatMap(({ source }) => outcomes.get(source) ?? []);

  function waiting({ source, observations }: Ready, missing: readonly string[]): BatchOutcome {
    return { source, observations, refuse: () => missingReport(source, new Set(missing), options) };
  }
}

/** The problems of a dataset that refers to what is not there. */
async function missingReport(
  source: DatasetSource,
  missing: ReadonlySet<string>,
  options: BatchOptions,
): Promise<ImportReport> {
  const { dataset, problems } = await readSourceWithFiles(source, options, options.tasks ?? fileTasks);
  if (dataset === undefined) return refused(source, problems);
  const { externalReferences, placeOf } = dataset;
  return refused(
    source,
    missingProblems(
      externalReferences.filter(({ id }) => missing.has(id)),
      placeOf,
    ),
  );
}

function refused(source: DatasetSource, problems: readonly Problem[]): ImportReport {
  return { status: 'REFUSED', file: fileOf(source), problems: inFileOrder(problems) };
}

type Whole = Omit<Ready, 'source'> | { readonly problems: readonly Problem[] };

/** Curves are read where files of instruments are read, whoever reads the rest. */
async function withCurves(source: DatasetSource, reading: BulkReading, options: BatchOptions): Promise<Whole> {
  if (reading.status === 'READ') return { ...reading, ...WITHOUT_CURVES };
  if (reading.status === 'FAULTY') return { problems: reading.problems };
  const whole = await readSourceWithFiles(source, options, options.tasks ?? fileTasks);
  const prepared = preparedReading(whole);
  if (prepared.status !== 'READ' || whole.dataset === undefined) return { problems: whole.problems };
  const computed = computedSummary(whole.dataset.records);
  return { ...prepared, warnings: curveWarnings(whole.dataset), computed };
}

async function presentIn(store: Store, read: readonly Ready[]): Promise<(id: string) => boolean> {
  const wanted = [...new Set(read.flatMap(({ references }) => references))].map((id) => ({ id, path: [] }));
  const found = await withSnapshot(store, (snapshot) => missingReferences(wanted, snapshot));
  const missing = new Set(found.map(({ id }) => id));
  return (id) => !missing.has(id);
}

async function resultsOf(
  store: Store,
  ready: readonly Ready[],
  options: BatchOptions,
): Promise<readonly ChangeResult[]> {
  const { now, actor, revive = false } = options;
  const importedAt = now().toISOString();
  return store.applyAll(
    ready.map(
      ({ dataset }): PreparedChange => ({ dataset, importedAt, revive, ...(actor !== undefined && { actor }) }),
    ),
  );
}

async function reportOf(
  result: ChangeResult | undefined,
  { source, dataset: { key }, warnings, computed }: Ready,
  options: BatchOptions,
): Promise<ImportReport> {
  if (result === undefined) throw new TypeError(`The base says nothing of "${key}"`);
  if (result.status !== 'REFUSED')
    return acceptedReport(result, { file: fileOf(source), key, warnings, computed, diff: null, expected: 0 });
  return refusedReport(source, result.refusals, options);
}

async function refusedReport(
  source: DatasetSource,
  refusals: readonly Refusal[],
  options: BatchOptions,
): Promise<ImportReport> {
  const { dataset, problems } = await readSourceWithFiles(source, options, options.tasks ?? fileTasks);
  return refused(source, dataset === undefined ? problems : refusalProblems(refusals, dataset));
}

/** A key that another dataset of the same import has. */
export function repeatedKey(source: DatasetSource, key: string, first: DatasetSource): ImportReport {
  const place = { line: source.kind === 'LINE' ? source.line : 1, column: 1 };
  const where = first.kind === 'LINE' ? `line ${first.line}` : fileOf(first);
  const message = `"${key}" is already the key of the dataset in ${where}: keep one`;
  return refused(source, [problemAt(['key'], place, { code: 'DUPLICATE_KEY', message })]);
}
