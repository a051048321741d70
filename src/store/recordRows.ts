import type { DatasetRecords } from '../domain/dataset.ts';
import { recordTexts } from '../domain/search/recordTexts.ts';
import type { RecordType } from '../domain/search/types.ts';
import { cellRows } from './cells.ts';
import { claimRows } from './claims.ts';
import { curveRows } from './curves.ts';
import { dftResultRows } from './dftResults.ts';
import { ionRows } from './ions.ts';
import { laboratoryRows } from './laboratories.ts';
import { materialRows } from './materials.ts';
import { measurementRows } from './measurements.ts';
import { mechanismModelRows } from './mechanismModels.ts';
import { metricRows } from './metrics.ts';
import { observationRows } from './observations.ts';
import type { Row } from './rows.ts';
import { searchRows } from './searchRows.ts';
import { sourceRows } from './sources.ts';

/** A record with the rows that hold it. */
export type RecordRows = {
  readonly record: { readonly id: string; readonly dataset: string };
  readonly rows: readonly Row[];
};

/** The rows of all records of a dataset, and of the dataset itself those by which it is found. */
export function recordRows(dataset: DatasetRecords): readonly RecordRows[] {
  const own = { id: dataset.id, dataset: dataset.id };
  return [
    { record: own, rows: searchRows('DATASET', own, recordTexts('DATASET', dataset)) },
    ...rowsOf('LABORATORY', dataset.laboratories, laboratoryRows),
    ...rowsOf('SOURCE', dataset.sources, sourceRows),
    ...rowsOf('ION', dataset.ions, ionRows),
    ...rowsOf('MATERIAL', dataset.materials, materialRows),
    ...rowsOf('CELL', dataset.cells, cellRows),
    ...rowsOf('MEASUREMENT', dataset.measurements, measurementRows),
    ...dataset.curves.map((record) => ({ record, rows: curveRows(record) })),
    ...rowsOf('OBSERVATION', dataset.observations, observationRows),
    ...dataset.measuredMetrics.map((record) => ({ record, rows: metricRows(record) })),
    ...rowsOf('DFT_RESULT', dataset.dftResults, dftResultRows),
    ...rowsOf('MECHANISM_MODEL', dataset.mechanismModels, mechanismModelRows),
    ...rowsOf('CLAIM', dataset.claims, claimRows),
  ];
}

type Searched<Type extends RecordType> = Parameters<typeof recordTexts<Type>>[1] & RecordRows['record'];

/** A record's own rows come first, then those by which it is found. */
function rowsOf<Type extends RecordType, T extends Searched<Type>>(
  type: Type,
  records: readonly T[],
  ownRows: (record: T, position: number) => readonly Row[],
): readonly RecordRows[] {
  return records.map((record, position) => ({
    record,
    rows: [...ownRows(record, position), ...searchRows(type, record, recordTexts(type, record))],
  }));
}
