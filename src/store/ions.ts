import type { Ion } from '../domain/ion.ts';
import type { Connection } from './connection.ts';
import { locatorRows, readLocators } from './locators.ts';
import { type Noun, queriesOf } from './nounQueries.ts';
import { quantityRow, readQuantities } from './quantities.ts';
import { idsOf, type Row, rowOf } from './rows.ts';
import type { IonQueries } from './store.ts';
import { ions } from './tables/ions.ts';

const ion: Noun<typeof ions, Ion, never> = { noun: 'ions', table: ions, read: readIons, scopes: {} };

export function ionQueries(connect: () => Connection): IonQueries {
  return queriesOf(ion, connect);
}

export function ionRows(record: Ion): readonly Row[] {
  const { ionicRadius, molarMass, metalDensity, locators, ...plain } = record;
  const slots = Object.entries({ ionicRadius, molarMass, metalDensity });
  return [
    rowOf(ions, plain),
    ...slots.map(([slot, value]) => quantityRow({ dataset: plain.dataset, owner: plain.id, slot }, { value })),
    ...locatorRows(record, locators),
  ];
}

export function readIons(connection: Connection, rows: readonly (typeof ions.$inferSelect)[]): readonly Ion[] {
  const ids = idsOf(rows);
  const quantities = readQuantities(connection, ids);
  const locators = readLocators(connection, ids);
  return rows.map((row) => ({
    ...row,
    ionicRadius: quantities.get(row.id, 'ionicRadius'),
    molarMass: quantities.get(row.id, 'molarMass'),
    metalDensity: quantities.get(row.id, 'metalDensity'),
    locators: locators.all(row.id),
  }));
}
