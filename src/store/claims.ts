import { type Claim, processesOf } from '../domain/claim.ts';
import { assertionColumns, assertionOf } from './assertions.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { grouped, idsOf, type Row, rowOf } from './rows.ts';
import { byColumn, byIon, byLink } from './scopes.ts';
import { searchText } from './searchText.ts';
import type { ClaimQueries } from './store.ts';
import { claimDftResults, claimObservations, claimProcesses, claims } from './tables/claims.ts';
import { propositions } from './tables/propositions.ts';

type Parent = 'dataset' | 'source' | 'material' | 'ion' | 'proposition' | 'mechanismModel' | 'observation';

const claim: Noun<typeof claims, Claim, Parent> = {
  noun: 'claims',
  table: claims,
  facets: {
    KIND: { column: claims.kind },
    STANCE: { column: claims.stance },
    HEDGING: { column: claims.hedging },
    ION: { column: claims.ion },
    PROCESS: { column: claimProcesses.process, link: claimProcesses, item: claimProcesses.claim },
    MATERIAL: { column: claims.material },
    SOURCE: { column: claims.source },
    DATASET: { column: claims.dataset },
  },
  read: readClaims,
  scopes: {
    dataset: byColumn(claims, claims.dataset),
    source: byColumn(claims, claims.source),
    material: byColumn(claims, claims.material),
    ion: byIon(claims, claims.ion),
    proposition: byColumn(claims, claims.proposition),
    mechanismModel: byColumn(claims, claims.model),
    observation: byLink(claims, claimObservations, claimObservations.observation, claimObservations.claim),
  },
};

export function claimQueries(connect: () => Connection): ClaimQueries {
  return queriesOf(claim, connect);
}

export function claimRows(record: Claim): readonly Row[] {
  const { assertion, observations, dftResults, locator, cited, ...plain } = record;
  const { id, material, ion, paraphrase, note } = plain;
  const search = searchText([paraphrase, note]);
  return [
    rowOf(claims, { ...plain, ...assertionColumns(assertion), cited: cited ? 1 : 0, search }),
    ...processesOf(assertion).map((process, position) => rowOf(claimProcesses, { claim: id, position, process })),
    ...observations.map((observation, position) => rowOf(claimObservations, { claim: id, observation, position })),
    ...dftResults.map((dftResult, position) => rowOf(claimDftResults, { claim: id, dftResult, position })),
    ...(assertion.kind === 'PROCESS'
      ? [
          rowOf(propositions, {
            id: assertion.proposition,
            material,
            ion,
            process: assertion.process,
            region: assertion.region,
          }),
        ]
      : []),
    ...locatorRows(record, [locator]),
  ];
}

export function readClaims(connection: Connection, rows: readonly (typeof claims.$inferSelect)[]): readonly Claim[] {
  const ids = idsOf(rows);
  const parts = [claimProcesses, claimObservations, claimDftResults] as const;
  const [processRows, observationRows, dftResultRows] = [
    rowsWhere(connection, parts[0], parts[0].claim, ids, [parts[0].claim, parts[0].position]),
    rowsWhere(connection, parts[1], parts[1].claim, ids, [parts[1].claim, parts[1].position]),
    rowsWhere(connection, parts[2], parts[2].claim, ids, [parts[2].claim, parts[2].position]),
  ];
  const processes = grouped(processRows, (row) => row.claim);
  const observations = grouped(observationRows, (row) => row.claim);
  const dftResults = grouped(dftResultRows, (row) => row.claim);
  const locators = readLocators(connection, ids);
  return rows.map((row) => ({
    id: row.id,
    dataset: row.dataset,
    source: row.source,
    assertion: assertionOf(
      connection.file,
      row,
      (processes.get(row.id) ?? []).map(({ process }) => process),
    ),
    stance: row.stance,
    hedging: row.hedging,
    paraphrase: row.paraphrase,
    material: row.material,
    ion: row.ion,
    observations: (observations.get(row.id) ?? []).map(({ observation }) => observation),
    dftResults: (dftResults.get(row.id) ?? []).map(({ dftResult }) => dftResult),
    locator: locators.one(row.id),
    cited: row.cited === 1,
    note: row.note,
  }));
}
