import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ValueCount } from '../domain/page.ts';
import { type Connection, query } from './connection.ts';
import type { Items } from './foundPages.ts';
import type { Params } from './sqlite.ts';

/** What items are counted by: a column of their own, or one of rows that link to them, of which each has several. */
export type FacetRule =
  | { readonly column: SQLiteColumn }
  | { readonly column: SQLiteColumn; readonly link: SQLiteTable; readonly item: SQLiteColumn };

export type FacetRules = Readonly<Record<string, FacetRule>>;

/** Most values of one facet: a panel shows fewer. */
export const MOST_FACET_VALUES = 100;

export type Counted = {
  readonly shape: string;
  readonly parents: readonly string[];
  readonly params: Params;
  readonly items: (parent: SQLWrapper) => Items;
};

/**
 * How many items of each parent have each value, in one statement: all values, in no order. Items without a value are counted
 * under null.
 */
export function countedValues(
  connection: Connection,
  { shape, parents, params, items }: Counted,
  name: string,
  rule: FacetRule,
): ReadonlyMap<string, readonly ValueCount[]> {
  if (parents.length === 0) return new Map();
  // the table of links may be in use already, as what leads from the parent to its items
  const ofFacet = ({ name: column }: SQLiteColumn) => sql.raw(`facet."${column}"`);
  const build = () => {
    const { from, id, where } = items(sql`parent.value`);
    const joined: SQL =
      'link' in rule ? sql`${from} left join ${rule.link} as facet on ${ofFacet(rule.item)} = ${id}` : from;
    // an item may have several links with one value
    const count = 'link' in rule ? sql`count(distinct ${id})` : sql`count(*)`;
    const value: SQLWrapper = 'link' in rule ? ofFacet(rule.column) : rule.column;
    return sql`select parent.value as parent, (
      select json_group_array(json_array(value, count)) from (
        select ${value} as value, ${count} as count from ${joined} where ${where} group by value
      )
    ) as counts from json_each(@parents) as parent`;
  };
  type Row = { readonly parent: string; readonly counts: string };
  const rows = query<Row>(connection, `facet ${name} of ${shape}`, build, {
    ...params,
    parents: JSON.stringify(parents),
  });
  return new Map(
    rows.map(({ parent, counts }) => {
      const pairs = JSON.parse(counts) as readonly (readonly [string | number | null, number])[];
      return [parent, pairs.map(([value, count]) => ({ value, count }))];
    }),
  );
}

/** The most frequent values of several counts taken together, in their order: null before numbers before texts where alike. */
export function mostFrequent(counts: readonly (readonly ValueCount[])[]): readonly ValueCount[] {
  const sums = new Map<ValueCount['value'], number>();
  for (const { value, count } of counts.flat()) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || inOrder(a.value, b.value))
    .slice(0, MOST_FACET_VALUES);
}

function inOrder(a: ValueCount['value'], b: ValueCount['value']): number {
  const [classA, classB] = [a, b].map((each) => (each === null ? 0 : typeof each === 'number' ? 1 : 2)) as [
    number,
    number,
  ];
  if (classA !== classB || a === null || b === null) return classA - classB;
  return a < b ? -1 : a > b ? 1 : 0;
}
