import type { Locator } from '../domain/locator.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { grouped, type Row, rowOf } from './rows.ts';
import { lacking } from './storeError.ts';
import { locators } from './tables/locators.ts';

type Owner = { readonly id: string; readonly dataset: string };

export function locatorRows({ id, dataset }: Owner, places: readonly Locator[]): readonly Row[] {
  return places.map((place, position) => rowOf(locators, { ...place, owner: id, dataset, position }));
}

/** Where some records stand in their sources. */
export type Locators = {
  readonly all: (owner: string) => readonly Locator[];
  /** The one place of a record that has exactly one. */
  readonly one: (owner: string) => Locator;
};

/** All locators of many records, in one statement. */
export function readLocators(connection: Connection, owners: readonly string[]): Locators {
  const rows = rowsWhere(connection, locators, locators.owner, owners, [locators.owner, locators.position]);
  const byOwner = grouped(rows, ({ owner }) => owner);
  const all = (owner: string) => (byOwner.get(owner) ?? []).map(locatorOf);
  const one = (owner: string) => {
    const [first] = all(owner);
    if (first) return first;
    throw lacking(connection.file, `the locator of "${owner}"`);
  };
  return { all, one };
}

function locatorOf({ owner: _, position: __, dataset: ___, ...place }: typeof locators.$inferSelect): Locator {
  return place;
}
