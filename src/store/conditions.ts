import {
  type Conditions,
  codedConditionNames,
  countedConditionNames,
  quantityConditionNames,
} from '../domain/conditions.ts';
import { type Connection, rowsWhere } from './connection.ts';
import { type Quantities, quantityId, quantityRow } from './quantities.ts';
import { grouped, type Row, rowOf } from './rows.ts';
import type { measurementConditions } from './tables/measurements.ts';
import type { observationConditions } from './tables/observations.ts';

type ConditionTable = typeof measurementConditions | typeof observationConditions;
type Owner = { readonly id: string; readonly dataset: string; readonly conditions: Conditions };

/** One row a condition, and the quantities of those that are quantities. */
export function conditionRows(table: ConditionTable, { id: owner, dataset, conditions }: Owner): readonly Row[] {
  const rows: Row[] = [];
  for (const name of codedConditionNames) {
    const text = conditions[name];
    if (text !== undefined) rows.push(rowOf(table, { owner, name, text }));
  }
  for (const name of countedConditionNames) {
    const integer = conditions[name];
    if (integer !== undefined) rows.push(rowOf(table, { owner, name, integer }));
  }
  for (const name of quantityConditionNames) {
    const value = conditions[name];
    if (value === undefined) continue;
    const place = { dataset, owner, slot: slotOf(name) };
    rows.push(quantityRow(place, { value }), rowOf(table, { owner, name, quantity: quantityId(place) }));
  }
  return rows;
}

/** The conditions of many records, in one statement; their quantities were read with all others. */
export function readConditions(
  connection: Connection,
  table: ConditionTable,
  owners: readonly string[],
  quantities: Quantities,
): (owner: string) => Conditions {
  const rows = rowsWhere(connection, table, table.owner, owners);
  const byOwner = grouped(rows, ({ owner }) => owner);
  return (owner) =>
    Object.fromEntries(
      (byOwner.get(owner) ?? []).map(({ name, text, integer }) => [
        name,
        text ?? integer ?? quantities.get(owner, slotOf(name)),
      ]),
    );
}

function slotOf(name: string): string {
  return `conditions.${name}`;
}
