import type { DatasetRecords } from '../domain/dataset.ts';
import { cellRows } from './cells.ts';
import { claimRows } from './claims.ts';
import { dftResultRows } from './dftResults.ts';
import { ionRows } from './ions.ts';
import { laboratoryRows } from './laboratories.ts';
import { materialRows } from './materials.ts';
import { measurementRows } from './measurements.ts';
import { mechanismModelRows } from './mechanismModels.ts';
import { observationRows } from './observations.ts';
import type { Row } from './rows.ts';
import { sourceRows } from './sources.ts';

/** A record with the rows that hold it. */
export type RecordRows = {
  readonly record: { readonly id: string; readonly dataset: string };
  readonly rows: readonly Row[];
};

/** The rows of all records of a dataset. */
export function recordRows(dataset: DatasetRecords): readonly RecordRows[] {
  return [
    ...dataset.laboratories.map((record) => ({ record, rows: laboratoryRows(record) })),
    ...dataset.sources.map((record, position) => ({ record, rows: sourceRows(record, position) })),
    ...dataset.ions.map((record) => ({ record, rows: ionRows(record) })),
    ...dataset.materials.map((record) => ({ record, rows: materialRows(record) })),
    ...dataset.cells.map((record) => ({ record, rows: cellRows(record) })),
    ...dataset.measurements.map((record) => ({ record, rows: measurementRows(record) })),
    ...dataset.observations.map((record) => ({ record, rows: observationRows(record) })),
    ...dataset.dftResults.map((record) => ({ record, rows: dftResultRows(record) })),
    ...dataset.mechanismModels.map((record) => ({ record, rows: mechanismModelRows(record) })),
    ...dataset.claims.map((record) => ({ record, rows: claimRows(record) })),
  ];
}
