import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { codedConditionNames, countedConditionNames, quantityConditionNames } from '../../domain/conditions.ts';
import type { ConditionsFilter } from '../nounFilters.ts';
import { measurementConditions } from '../tables/measurements.ts';
import { observationConditions } from '../tables/observations.ts';
import { numberIn, quantityAt } from './ranges.ts';
import type { Clause, FilterRule, FilterRules } from './rule.ts';
import { words } from './words.ts';

type ConditionTable = typeof measurementConditions | typeof observationConditions;

/** Rules of a filter by the conditions of records whose id a column has. */
function conditionRules(table: ConditionTable, owner: SQLiteColumn): FilterRules<ConditionsFilter> {
  const named = (name: string, { shape, sql: build }: Clause): Clause => ({
    shape,
    sql: () => sql`exists (select 1 from ${table} where ${table.owner} = ${owner} and ${isNamed(name)} and ${build()})`,
  });
  const isNamed = (name: string): SQL => sql`${table.name} = '${sql.raw(name)}'`;
  const coded = codedConditionNames.map((name): readonly [string, FilterRule<never>] => [
    name,
    (values, compiling) => named(name, words(table.text)(values, compiling)),
  ]);
  const counted = countedConditionNames.map((name): readonly [string, FilterRule<never>] => [
    name,
    (range, compiling) => named(name, numberIn(table.integer)(range, compiling)),
  ]);
  const measured = quantityConditionNames.map((name): readonly [string, FilterRule<never>] => [
    name,
    quantityAt(owner, `conditions.${name}`),
  ]);
  // a filter of conditions has just these fields
  return Object.fromEntries([...coded, ...counted, ...measured]) as FilterRules<ConditionsFilter>;
}

/** By the conditions of observations. */
export function observationConditionRules(id: SQLiteColumn): FilterRules<ConditionsFilter> {
  return conditionRules(observationConditions, id);
}

/** By the conditions of measurements. */
export function measurementConditionRules(id: SQLiteColumn): FilterRules<ConditionsFilter> {
  return conditionRules(measurementConditions, id);
}
