import type { DftResult } from '../domain/dftResult.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { grouped, idsOf, type Row, reportedTexts, rowOf, textColumns } from './rows.ts';
import { byColumn, byLink } from './scopes.ts';
import type { DftResultQueries } from './store.ts';
import { claimDftResults } from './tables/claims.ts';
import { dftResults, dftResultObservations as links } from './tables/dftResults.ts';

const dftResult: Noun<typeof dftResults, DftResult, 'dataset' | 'material' | 'observation' | 'claim'> = {
  noun: 'dftResults',
  table: dftResults,
  facets: {
    MOTIF: { column: dftResults.motif },
    ION: { column: dftResults.ion },
    REFERENCE: { column: dftResults.reference },
    FUNCTIONAL: { column: dftResults.functional },
    DATASET: { column: dftResults.dataset },
  },
  read: readDftResults,
  scopes: {
    dataset: byColumn(dftResults, dftResults.dataset),
    material: byColumn(dftResults, dftResults.material),
    observation: byLink(dftResults, links, links.observation, links.dftResult),
    claim: byLink(dftResults, claimDftResults, claimDftResults.claim, claimDftResults.dftResult),
  },
};

export function dftResultQueries(connect: () => Connection): DftResultQueries {
  return queriesOf(dftResult, connect);
}

export function dftResultRows(record: DftResult): readonly Row[] {
  const { site, functional, dispersion, observations, locators, ...plain } = record;
  return [
    rowOf(dftResults, {
      ...plain,
      ...textColumns('site', site),
      ...textColumns('functional', functional),
      ...textColumns('dispersion', dispersion),
    }),
    ...observations.map((observation, position) => rowOf(links, { dftResult: record.id, observation, position })),
    ...locatorRows(record, locators),
  ];
}

type DftResultRow = typeof dftResults.$inferSelect;

export function readDftResults(connection: Connection, rows: readonly DftResultRow[]): readonly DftResult[] {
  const ids = idsOf(rows);
  const linkRows = rowsWhere(connection, links, links.dftResult, ids, [links.dftResult, links.position]);
  const observations = grouped(linkRows, (row) => row.dftResult);
  const locators = readLocators(connection, ids);
  return rows.map((row) => {
    const { siteMissing: _, functionalMissing: __, dispersionMissing: ___, ...plain } = row;
    const text = reportedTexts(connection.file, row);
    return {
      ...plain,
      site: text('site'),
      functional: text('functional'),
      dispersion: text('dispersion'),
      observations: (observations.get(row.id) ?? []).map(({ observation }) => observation),
      locators: locators.all(row.id),
    };
  });
}
