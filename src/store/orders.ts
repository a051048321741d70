import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { OrderValue, PageOrder, PageRequest, Place } from '../domain/page.ts';
import type { Params } from './sqlite.ts';

/** What a noun can be ordered by: a column of its table; texts whatever the case of their ASCII letters. */
export type OrderRule = { readonly column: SQLiteColumn; readonly foldsCase: boolean };

export type OrderRules = Readonly<Record<string, OrderRule>>;

/** By a number or a code. */
export function byValue(column: SQLiteColumn): OrderRule {
  return { column, foldsCase: false };
}

/** By a text for people. */
export function byText(column: SQLiteColumn): OrderRule {
  return { column, foldsCase: true };
}

/** An order as a noun has it. */
export type Order = PageOrder & { readonly rule: OrderRule };

/**
 * The order that a page asks for; null: by id.
 *
 * @throws {TypeError} on one that the noun does not have
 */
export function orderOf(orders: OrderRules, { order }: PageRequest): Order | null {
  if (order === undefined || order === null) return null;
  const rule = orders[order.by];
  if (rule === undefined) throw new TypeError(`Cannot order by "${order.by}": there is no such order`);
  return { ...order, rule };
}

/** Reads from a row what an order compares. */
export function valueReader(table: SQLiteTable, order: Order | null): (row: Record<string, unknown>) => OrderValue {
  if (order === null) return () => null;
  const [property = ''] =
    Object.entries(getTableColumns(table)).find(([, column]) => column === order.rule.column) ?? [];
  return (row) => (row[property] ?? null) as OrderValue;
}

/**
 * A stretch of an order in which an index can be walked: items that have a value, or those that have none. Before, after
 * and at say where a place of that stretch lies; null: the place is not in it.
 */
export type Stretch = {
  readonly is: 'VALUED' | 'WITHOUT' | 'ALL';
  readonly where: SQL;
  /** @param ascending whether it is walked from its start */
  readonly sort: (ascending: boolean) => SQL;
  /** What lies on one side of the place that the parameters `@<name>` and `@<name>Value` have. */
  readonly beyond: (name: PlaceName, side: 'AFTER' | 'BEFORE', inclusive: boolean) => SQL;
};

export type PlaceName = 'after' | 'before';

/** The stretches of an order, first to last: values first, then what has none; by id alone it is one stretch. */
export function stretchesOf(order: Order | null, id: SQLiteColumn): readonly Stretch[] {
  if (order === null) return [byId('ALL', sql`true`, { id, ascending: true })];
  const { rule, direction } = order;
  const collation = sql.raw(rule.foldsCase ? ' collate nocase' : '');
  const up = direction === 'ASC';
  const sign = (side: 'AFTER' | 'BEFORE', inclusive: boolean) =>
    sql.raw(`${(side === 'AFTER') === up ? '>' : '<'}${inclusive ? '=' : ''}`);
  const valued: Stretch = {
    is: 'VALUED',
    where: sql`${rule.column} is not null`,
    sort: (ascending) => {
      const way = sql.raw(ascending === up ? 'asc' : 'desc');
      return sql`${rule.column}${collation} ${way}, ${id} ${way}`;
    },
    // the collation stands beside the value given: an index is entered at a pair of bare columns only
    beyond: (name, side, inclusive) =>
      sql`(${rule.column}, ${id}) ${sign(side, inclusive)} (${sql.raw(`@${name}Value`)}${collation}, ${sql.raw(`@${name}`)})`,
  };
  return [valued, byId('WITHOUT', sql`${rule.column} is null`, { id, ascending: up })];
}

type ById = { readonly id: SQLiteColumn; readonly ascending: boolean };

function byId(is: Stretch['is'], where: SQL, { id, ascending: up }: ById): Stretch {
  return {
    is,
    where,
    sort: (ascending) => sql`${id} ${sql.raw(ascending === up ? 'asc' : 'desc')}`,
    beyond: (name, side, inclusive) =>
      sql`${id} ${sql.raw(`${(side === 'AFTER') === up ? '>' : '<'}${inclusive ? '=' : ''} @${name}`)}`,
  };
}

/** Whether a place stands in a stretch, before it or behind it. */
export function standing(place: Place, { is }: Stretch): 'IN' | 'BEFORE' | 'BEHIND' {
  if (is === 'ALL' || (is === 'VALUED') === (place.value !== null)) return 'IN';
  return is === 'VALUED' ? 'BEHIND' : 'BEFORE';
}

/** Says of an order all that its SQL depends on, with places. */
export function orderShape(order: Order | null, { from, after, before }: PageRequest): string {
  const place = (name: string, given: Place | null) =>
    given === null ? '' : `${name}${order !== null && given.value === null ? ' without' : ''}`;
  const by = order === null ? 'id' : `${order.by} ${order.direction}`;
  return [by, from, place('after', after), place('before', before)].filter((part) => part !== '').join(' ');
}

/** The parameters of the places of a page. */
export function placeParams({ after, before }: PageRequest): Params {
  return {
    ...(after && { after: after.id, ...(after.value !== null && { afterValue: after.value }) }),
    ...(before && { before: before.id, ...(before.value !== null && { beforeValue: before.value }) }),
  };
}
