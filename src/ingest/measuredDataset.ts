import { problemAt } from '../contract/problem.ts';
import { FileError } from './files/fileError.ts';
import type { FileTasks } from './files/fileTasks.ts';
import type { MeasuredRecords } from './measuredRecords.ts';
import type { DatasetReading, ReadDataset } from './readDataset.ts';
import { faultsOf } from './records/faults.ts';

type Built = Omit<DatasetReading, 'file'>;

/**
 * A dataset with what analyses make of its curves: derived metrics, the observations as which these are evidence, and what
 * cannot be computed. Curves that take too long to analyse are a problem of the dataset.
 *
 * @param tasks who analyses: long curves would hold up this thread
 */
export async function measuredDataset(built: Built, { measure }: Pick<FileTasks, 'measure'>): Promise<Built> {
  const { problems, dataset } = built;
  if (dataset === undefined || dataset.records.curves.length === 0) return built;
  try {
    return { problems, dataset: withMeasured(dataset, await measure(dataset.records)) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = `its curves cannot be analysed: ${error.message}`;
    const problem = problemAt(['curves'], dataset.placeOf(['curves']), { code: error.code, message });
    return { problems: [problem], faulty: { ...dataset, faults: faultsOf([]) } };
  }
}

function withMeasured(dataset: ReadDataset, measured: MeasuredRecords): ReadDataset {
  const { records } = dataset;
  return {
    ...dataset,
    records: {
      ...records,
      measuredMetrics: measured.measuredMetrics,
      observations: [...records.observations, ...measured.observations],
      curves: records.curves.map((curve, index) => ({ ...curve, notComputed: measured.notComputed[index] ?? [] })),
    },
  };
}
