import type { Problem } from '../../contract/problem.ts';
import { type PreparedDataset, prepareDataset } from '../../store/preparedDataset.ts';
import type { JsonChecks } from '../parsedDataset.ts';
import type { DatasetReading } from '../readDataset.ts';
import { type DatasetSource, readSource, type WithCurves } from './datasetSource.ts';

/** What of a dataset is needed to write it. */
export type Summary = {
  /** Global ids of what it refers to in other datasets, each once. */
  readonly references: readonly string[];
  readonly observations: number;
};

/** A dataset that is ready to be written, the problems that it has, or that it has curves and was not read. */
export type BulkReading =
  | (Summary & { readonly status: 'READ'; readonly dataset: PreparedDataset })
  | { readonly status: 'FAULTY'; readonly problems: readonly Problem[] }
  | WithCurves;

/** Reads datasets: on this thread, or on others. */
export type DatasetReader = {
  read(source: DatasetSource): Promise<BulkReading>;
  close(): Promise<void>;
};

/** On the thread that asks. */
export function readerHere(checks: JsonChecks): DatasetReader {
  return {
    async read(source) {
      const reading = await readSource(source, checks);
      return 'status' in reading ? reading : preparedReading(reading);
    },
    close: async () => undefined,
  };
}

/** A reading with the rows of its records. */
export function preparedReading({ problems, dataset }: DatasetReading): BulkReading {
  if (dataset === undefined) return { status: 'FAULTY', problems };
  return { status: 'READ', ...summaryOf(dataset), dataset: prepareDataset(dataset.records) };
}

export function summaryOf({ records, externalReferences }: NonNullable<DatasetReading['dataset']>): Summary {
  return {
    references: [...new Set(externalReferences.map(({ id }) => id))],
    observations: records.observations.length,
  };
}
