import { sql } from 'drizzle-orm';
import type { Observation } from '../domain/observation.ts';
import { conditionRows, readConditions } from './conditions.ts';
import { type Connection, query } from './connection.ts';
import { columnFilter, datasetFilter, materialFilter, recordFilter, sourceFilter } from './filters.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { quantityRow, readQuantities } from './quantities.ts';
import { idsOf, type Row, rowOf } from './rows.ts';
import { byColumn, byLink, symbolOf } from './scopes.ts';
import {
  ionsOf,
  materialsOf,
  observationSearchText,
  STATEMENT_SLOT,
  statementNumber,
  statementOf,
  statementText,
} from './statements.ts';
import type { ObservationFilter, ObservationQueries, SubjectRow } from './store.ts';
import { claimObservations } from './tables/claims.ts';
import { dftResultObservations } from './tables/dftResults.ts';
import { observationConditions, observationIons, observationMaterials, observations } from './tables/observations.ts';

const materialNamed = materialFilter(observationMaterials.material);

type Parent = 'dataset' | 'source' | 'material' | 'ion' | 'cell' | 'measurement' | 'dftResult' | 'claim';

const observation: Noun<typeof observations, Observation, ObservationFilter, Parent> = {
  table: observations,
  read: readObservations,
  filters: {
    material: {
      ...materialNamed,
      // not "exists": the few observations of a material are found first, however many the base holds
      where: (match) =>
        sql`${observations.id} in (select ${observationMaterials.observation} from ${observationMaterials} where ${materialNamed.where(match)})`,
    },
    ion: {
      where: ({ meets }) =>
        sql`exists (select 1 from ${observationIons} where ${observationIons.observation} = ${observations.id} and ${meets(observationIons.ion)})`,
    },
    source: sourceFilter(observations.source),
    dataset: datasetFilter(observations.dataset),
    technique: columnFilter(observations.technique),
    quantity: columnFilter(observations.quantity),
    form: columnFilter(observations.form),
    cell: recordFilter('Cell', observations.cell),
    measurement: recordFilter('Measurement', observations.measurement),
    region: columnFilter(observations.region),
    process: columnFilter(observations.process),
    text: columnFilter(observations.search),
  },
  scopes: {
    dataset: byColumn(observations, observations.dataset),
    source: byColumn(observations, observations.source),
    material: byLink(
      observations,
      observationMaterials,
      observationMaterials.material,
      observationMaterials.observation,
    ),
    ion: {
      ...byLink(observations, observationIons, observationIons.ion, observationIons.observation),
      belongs: (parent) => sql`${observationIons.ion} = ${symbolOf(parent)}`,
    },
    cell: byColumn(observations, observations.cell),
    measurement: byColumn(observations, observations.measurement),
    dftResult: byLink(
      observations,
      dftResultObservations,
      dftResultObservations.dftResult,
      dftResultObservations.observation,
    ),
    claim: byLink(observations, claimObservations, claimObservations.claim, claimObservations.observation),
  },
};

export function observationQueries(connect: () => Connection): ObservationQueries {
  return { ...queriesOf(observation, connect), subjects: async (materials) => subjectsOf(connect(), materials) };
}

function subjectsOf(connection: Connection, materials: readonly string[] | null): readonly SubjectRow[] {
  const { material, ion, dataset, cited } = observations;
  const kept =
    materials === null ? sql`${material} is not null` : sql`${material} in (select value from json_each(@materials))`;
  const build = () =>
    sql`select distinct ${material} as material, ${ion} as ion, ${dataset} as dataset from ${observations} where ${kept} and ${cited} = 0 order by ${material}, ${ion}, ${dataset}`;
  const shape = `subjects of ${materials === null ? 'all' : 'given'} materials`;
  return query<SubjectRow>(
    connection,
    shape,
    build,
    materials === null ? {} : { materials: JSON.stringify(materials) },
  );
}

export function observationRows(record: Observation): readonly Row[] {
  const { statement, conditions, locator, cited, ...plain } = record;
  const { id, dataset } = plain;
  const number = statementNumber(statement);
  return [
    rowOf(observations, {
      ...plain,
      form: statement.form,
      statement: statementText(statement),
      region: conditions.region ?? null,
      process: conditions.process ?? null,
      cited: cited ? 1 : 0,
      search: observationSearchText(record),
    }),
    ...(number ? [quantityRow({ dataset, owner: id, slot: STATEMENT_SLOT }, number)] : []),
    ...conditionRows(observationConditions, record),
    ...ionsOf(record).map((ion) => rowOf(observationIons, { observation: id, ion })),
    ...materialsOf(record).map((material) => rowOf(observationMaterials, { observation: id, material })),
    ...locatorRows(record, [locator]),
  ];
}

type ObservationRow = typeof observations.$inferSelect;

export function readObservations(connection: Connection, rows: readonly ObservationRow[]): readonly Observation[] {
  const ids = idsOf(rows);
  const quantities = readQuantities(connection, ids);
  const conditionsOf = readConditions(connection, observationConditions, ids, quantities);
  const locators = readLocators(connection, ids);
  return rows.map(
    ({ id, dataset, source, quantity, statement, material, ion, cell, measurement, technique, ...row }) => ({
      id,
      dataset,
      source,
      quantity,
      statement: statementOf(statement, quantities.find(id, STATEMENT_SLOT), () =>
        quantities.reported(id, STATEMENT_SLOT),
      ),
      material,
      ion,
      cell,
      measurement,
      technique,
      conditions: conditionsOf(id),
      locator: locators.one(id),
      cited: row.cited === 1,
      note: row.note,
    }),
  );
}
