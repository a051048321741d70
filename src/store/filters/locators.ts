import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { LocatorFilter } from '../nounFilters.ts';
import { locators } from '../tables/locators.ts';
import { numberIn } from './ranges.ts';
import { related } from './related.ts';
import type { FilterRule, FilterRules } from './rule.ts';
import { sourceNamed, words } from './words.ts';

/** By a place in a source. */
export const locatorRules: FilterRules<LocatorFilter> = {
  part: words(locators.part),
  section: words(locators.section),
  paragraph: numberIn(locators.paragraph),
  figure: words(locators.figure),
  table: words(locators.table),
  page: words(locators.page),
  method: words(locators.method),
  row: numberIn(locators.row),
  column: words(locators.column),
  compilation: sourceNamed((meets) => meets(locators.compilation)),
};

/** Rows that stand at a place that is kept. */
export function standingAt(id: SQLiteColumn): FilterRule<object> {
  return related(
    'locators',
    (kept) => sql`exists (select 1 from ${locators} where ${locators.owner} = ${id} and ${kept})`,
  );
}
