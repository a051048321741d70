import { sql } from 'drizzle-orm';
import { recordTexts } from '../domain/search/recordTexts.ts';
import type { RecordType } from '../domain/search/types.ts';
import { readCells } from './cells.ts';
import { readClaims } from './claims.ts';
import { type Connection, query, rowsWhere } from './connection.ts';
import { readDftResults } from './dftResults.ts';
import { insertRecords } from './insertRecords.ts';
import { readIons } from './ions.ts';
import { readLaboratories } from './laboratories.ts';
import { readMaterials } from './materials.ts';
import { readMeasurements } from './measurements.ts';
import { readMechanismModels } from './mechanismModels.ts';
import { readObservations } from './observations.ts';
import type { RecordRows } from './recordRows.ts';
import { searchRows } from './searchRows.ts';
import { readSources } from './sources.ts';
import { cells } from './tables/cells.ts';
import { claims } from './tables/claims.ts';
import { retirements } from './tables/curation.ts';
import { datasets } from './tables/datasets.ts';
import { dftResults } from './tables/dftResults.ts';
import { ions } from './tables/ions.ts';
import { materials } from './tables/materials.ts';
import { measurements } from './tables/measurements.ts';
import { mechanismModels } from './tables/mechanismModels.ts';
import { observations } from './tables/observations.ts';
import { searchTexts } from './tables/search.ts';
import { laboratories, sources } from './tables/sources.ts';

type Ids = readonly string[];

/** How the records of a dataset are read, by noun. */
const readers = {
  LABORATORY: (base: Connection, of: Ids) =>
    readLaboratories(base, rowsWhere(base, laboratories, laboratories.dataset, of)),
  SOURCE: (base: Connection, of: Ids) => readSources(base, rowsWhere(base, sources, sources.dataset, of)),
  ION: (base: Connection, of: Ids) => readIons(base, rowsWhere(base, ions, ions.dataset, of)),
  MATERIAL: (base: Connection, of: Ids) => readMaterials(base, rowsWhere(base, materials, materials.dataset, of)),
  CELL: (base: Connection, of: Ids) => readCells(base, rowsWhere(base, cells, cells.dataset, of)),
  MEASUREMENT: (base: Connection, of: Ids) =>
    readMeasurements(base, rowsWhere(base, measurements, measurements.dataset, of)),
  OBSERVATION: (base: Connection, of: Ids) =>
    readObservations(base, rowsWhere(base, observations, observations.dataset, of)),
  DFT_RESULT: (base: Connection, of: Ids) => readDftResults(base, rowsWhere(base, dftResults, dftResults.dataset, of)),
  CLAIM: (base: Connection, of: Ids) => readClaims(base, rowsWhere(base, claims, claims.dataset, of)),
  MECHANISM_MODEL: (base: Connection, of: Ids) =>
    readMechanismModels(base, rowsWhere(base, mechanismModels, mechanismModels.dataset, of)),
} as const satisfies Readonly<Record<Exclude<RecordType, 'DATASET'>, unknown>>;

/**
 * Makes what was imported before there was this full-text index searchable, also datasets that no start reads again: all
 * that lack it in one transaction. A base that lacks nothing is not written. Where more is searched of records than
 * before, a migration empties the index, and all is filled in anew.
 */
export function fillSearch(connection: Connection): void {
  if (lacking(connection).length === 0) return;
  // the lock is taken first: another process may have filled it meanwhile
  connection.sqlite
    .transaction(() => {
      for (const { id } of lacking(connection)) insertRecords(connection, searchedRecords(connection, id));
    })
    .immediate();
}

/** Datasets are searchable themselves, but for retired ones: one that is not was imported before. */
function lacking(connection: Connection): readonly { readonly id: string }[] {
  const build = () =>
    sql`select ${datasets.id} as id from ${datasets} where ${datasets.id} not in (select ${searchTexts.owner} from ${searchTexts} where ${searchTexts.type} = 'DATASET')
      and ${datasets.id} not in (select ${retirements.dataset} from ${retirements})`;
  return query(connection, 'datasets that are not searchable', build, {});
}

function searchedRecords(connection: Connection, dataset: string): readonly RecordRows[] {
  const own = rowsWhere(connection, datasets, datasets.id, [dataset]).map((record) => ({
    record: { id: record.id, dataset },
    rows: searchRows('DATASET', { id: record.id, dataset }, recordTexts('DATASET', record)),
  }));
  const records = (Object.keys(readers) as (keyof typeof readers)[]).flatMap((type) =>
    readers[type](connection, [dataset]).map((record) => ({
      record,
      // a reader of a noun gives records of that noun
      rows: searchRows(type, record, recordTexts(type, record as never)),
    })),
  );
  return [...own, ...records];
}
