import type { Quantity } from '../domain/quantity.ts';
import { canonicalInterval } from '../domain/quantity.ts';
import type { Reported } from '../domain/reported.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { type Row, rowOf } from './rows.ts';
import { lacking } from './storeError.ts';
import { quantities } from './tables/quantities.ts';

/** Where a quantity belongs: its owner's global id, and its place in the owner. */
export type Place = { readonly dataset: string; readonly owner: string; readonly slot: string };

/** Id of the quantity at a place. */
export function quantityId({ owner, slot }: Pick<Place, 'owner' | 'slot'>): string {
  return `${owner}#${slot}`;
}

/** The row of a quantity, or of the reason why there is none. */
export function quantityRow({ dataset, owner, slot }: Place, reported: Reported<Quantity>): Row {
  const id = quantityId({ owner, slot });
  if ('missing' in reported) return rowOf(quantities, { id, dataset, owner, slot, missing: reported.missing });
  const { kind, value, lower, upper, unit, relation, approximate, interval, n, nature } = reported.value;
  const canonical = canonicalInterval(reported.value);
  // field by field: an import makes hundreds of these a dataset, and spreading is slow
  return rowOf(quantities, {
    id,
    dataset,
    owner,
    slot,
    kind,
    reported: reported.value.reported,
    value,
    lower,
    upper,
    unit,
    relation,
    approximate: approximate ? 1 : 0,
    interval,
    n,
    nature,
    canonicalValue: canonical.value,
    canonicalLower: canonical.lower,
    canonicalUpper: canonical.upper,
  });
}

/** The quantities of some records. */
export type Quantities = {
  /** The quantity at a place; null if there is none. */
  readonly find: (owner: string, slot: string) => Quantity | null;
  /** The quantity at a place that every record of its kind has. */
  readonly get: (owner: string, slot: string) => Quantity;
  readonly reported: (owner: string, slot: string) => Reported<Quantity>;
};

/** All quantities of many records, in one statement. */
export function readQuantities(connection: Connection, owners: readonly string[]): Quantities {
  const rows = rowsWhere(connection, quantities, quantities.owner, owners);
  const byId = new Map(rows.map((row) => [row.id, reportedOf(row)]));
  const reported = (owner: string, slot: string) => {
    const found = byId.get(quantityId({ owner, slot }));
    if (found) return found;
    throw lacking(connection.file, `the quantity "${owner}#${slot}"`);
  };
  const find = (owner: string, slot: string) => {
    const found = byId.get(quantityId({ owner, slot }));
    return found && 'value' in found ? found.value : null;
  };
  const get = (owner: string, slot: string) => {
    const found = reported(owner, slot);
    if ('value' in found) return found.value;
    throw lacking(connection.file, `the number of "${owner}#${slot}"`);
  };
  return { find, get, reported };
}

type QuantityRow = typeof quantities.$inferSelect;

function reportedOf(row: QuantityRow): Reported<Quantity> {
  if (row.missing !== null) return { missing: row.missing };
  // the table's checks say that a reported quantity has all of these
  const { kind, reported, value, lower, upper, unit, relation, approximate, interval, n, nature } = row;
  const printed = {
    kind,
    reported,
    value,
    lower,
    upper,
    unit,
    relation,
    approximate: approximate === 1,
    interval,
    n,
    nature,
  };
  return { value: printed as Quantity };
}
