import { sql } from 'drizzle-orm';
import type { Observation } from '../domain/observation.ts';
import { canonicalInterval } from '../domain/quantity.ts';
import { conditionRows, readConditions } from './conditions.ts';
import { type Connection, isOneOf, query } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { byValue } from './orders.ts';
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
import type { ObservationQueries, SubjectRow, SubjectsOf } from './store.ts';
import { claimObservations } from './tables/claims.ts';
import { dftResultObservations } from './tables/dftResults.ts';
import { observationConditions, observationIons, observationMaterials, observations } from './tables/observations.ts';

type Parent = 'dataset' | 'source' | 'material' | 'ion' | 'cell' | 'measurement' | 'dftResult' | 'claim';

const observation: Noun<typeof observations, Observation, Parent> = {
  noun: 'observations',
  table: observations,
  orders: { VALUE: byValue(observations.canonicalValue), C_RATE: byValue(observations.cRate) },
  facets: {
    FORM: { column: observations.form },
    QUANTITY: { column: observations.quantity },
    TECHNIQUE: { column: observations.technique },
    REGION: { column: observations.region },
    PROCESS: { column: observations.process },
    SOURCE: { column: observations.source },
    DATASET: { column: observations.dataset },
    ION: { column: observationIons.ion, link: observationIons, item: observationIons.observation },
    MATERIAL: {
      column: observationMaterials.material,
      link: observationMaterials,
      item: observationMaterials.observation,
    },
  },
  read: readObservations,
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
  return { ...queriesOf(observation, connect), subjects: async (of) => subjectsOf(connect(), of) };
}

function subjectsOf(connection: Connection, of: SubjectsOf): readonly SubjectRow[] {
  const { material, ion, dataset, cited } = observations;
  const kept = of === null ? sql`true` : isOneOf(observations[of.noun], 'ids');
  const build = () =>
    sql`select distinct ${material} as material, ${ion} as ion, ${dataset} as dataset from ${observations} where ${kept} and ${material} is not null and ${cited} = 0 order by ${material}, ${ion}, ${dataset}`;
  const params = of === null ? {} : { ids: JSON.stringify(of.ids) };
  return query<SubjectRow>(connection, `subjects of ${of?.noun ?? 'the base'}`, build, params);
}

export function observationRows(record: Observation): readonly Row[] {
  const { id, dataset, statement, conditions, locator, cited } = record;
  const number = statementNumber(statement);
  return [
    rowOf(observations, {
      id,
      dataset,
      source: record.source,
      quantity: record.quantity,
      material: record.material,
      ion: record.ion,
      cell: record.cell,
      measurement: record.measurement,
      technique: record.technique,
      note: record.note,
      form: statement.form,
      statement: statementText(statement),
      region: conditions.region ?? null,
      process: conditions.process ?? null,
      canonicalValue: orderedBy(statement),
      cRate: conditions.cRate === undefined ? null : canonicalInterval(conditions.cRate).value,
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

/** The number of a value. Ratios and limits may be of other kinds than the quantity, so that they have none to order by. */
function orderedBy(statement: Observation['statement']): number | null {
  if (statement.form !== 'VALUE' || !('value' in statement.value)) return null;
  return canonicalInterval(statement.value.value).value;
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
