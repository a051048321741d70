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
  const coded = codedConditionNames.flatMap((name) => {
    const text = conditions[name];
    return text === undefined ? [] : [rowOf(table, { owner, name, text })];
  });
  const counted = countedConditionNames.flatMap((name) => {
    const integer = conditions[name];
    return integer === undefined ? [] : [rowOf(table, { owner, name, integer })];
  });
  const measured = quantityConditionNames.flatMap((name) => {
    const value = conditions[name];
    if (value === undefined) return [];
    const place = { dataset, owner, slot: slotOf(name) };
    return [quantityRow(place, { value }), rowOf(table, { owner, name, quantity: quantityId(place) })];
  });
  return [...coded, ...counted, ...measured];
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
