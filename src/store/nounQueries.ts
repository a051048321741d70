import { type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Page } from '../domain/page.ts';
import { type Connection, query, rowsWhere } from './connection.ts';
import { type Counted, countedValues, type FacetRules, mostFrequent } from './facets.ts';
import { compileFilter } from './filters/compile.ts';
import { filterRules } from './filters/index.ts';
import { type Found, foundPages, type Items } from './foundPages.ts';
import { type Order, type OrderRules, orderOf, valueReader } from './orders.ts';
import { inParts, itemsOfPart, type Rest } from './parts.ts';
import { everything, type NounTable, type ScopeRule } from './scopes.ts';
import { BASE, type Queries, type Scope } from './store.ts';

/** All that questions about one noun need to know. */
export type Noun<Table extends NounTable, T extends { readonly id: string }, Parent extends string> = {
  /** As its filter is named. */
  readonly noun: keyof typeof filterRules;
  readonly table: Table;
  /** Records of rows, each with its parts; as many statements as there are kinds of parts. */
  readonly read: (connection: Connection, rows: readonly Table['$inferSelect'][]) => readonly T[];
  readonly scopes: Readonly<Record<Parent, ScopeRule>>;
  /** What it can be ordered by, besides its id. */
  readonly orders?: OrderRules;
  /** What its items can be counted by. */
  readonly facets?: FacetRules;
};

type Readable<Table extends NounTable, T extends { readonly id: string }> = Pick<
  Noun<Table, T, string>,
  'table' | 'read'
>;

/** The questions about a noun, asked on whichever connection is at hand. */
export function queriesOf<
  Table extends NounTable,
  T extends { readonly id: string },
  Filter extends object,
  Parent extends string,
>(noun: Noun<Table, T, Parent>, connect: () => Connection): Queries<T, Filter, Parent> {
  return {
    byIds: async (ids) => {
      const records = recordsWhere(connect(), noun, noun.table.id, ids);
      return new Map(records.map((record) => [record.id, record]));
    },
    ids: async (filter) => foundIds(connect(), itemsOf(noun, { of: 'base' }, filter)),
    pages: async (scope, filter, page) => {
      const connection = connect();
      const order = orderOf(noun.orders ?? {}, page);
      const found = foundPages(connection, { ...itemsOf(noun, scope, filter), page, order });
      const placed = placedById(
        connection,
        noun,
        order,
        [...found.values()].flatMap((each) => each.ids),
      );
      return new Map([...found].map(([parent, each]) => [parent, pageOf(each, placed)]));
    },
    counts: async (scope, filter, rest) => {
      // without a filter the index is counted, which is soon done
      const resting = Object.keys(filter).length === 0 ? undefined : rest;
      const counted = await countedParts(noun, { scope, filter, rest: resting, connect }, countItems);
      return new Map(parentsOf(scope).map((parent) => [parent, sum(counted.map((each) => each.get(parent) ?? 0))]));
    },
    facets: async (scope, filter, facet, rest) => {
      const rule = noun.facets?.[facet];
      if (rule === undefined) throw new TypeError(`Cannot count ${noun.noun} by "${facet}": there is no such facet`);
      const counted = await countedParts(noun, { scope, filter, rest, connect }, (connection, items) =>
        countedValues(connection, items, facet, rule),
      );
      return new Map(
        parentsOf(scope).map((parent) => [parent, mostFrequent(counted.map((each) => each.get(parent) ?? []))]),
      );
    },
  };
}

/** Records by the value of a column, in the order of their ids. */
export function recordsWhere<Table extends NounTable, T extends { readonly id: string }>(
  connection: Connection,
  { table, read }: Readable<Table, T>,
  column: SQLiteColumn,
  values: readonly string[],
): readonly T[] {
  return read(connection, rowsWhere(connection, table, column, values, [table.id]));
}

type Placed<T> = { readonly item: T; readonly value: string | number | null };

/** Records with what an order compares of them. */
function placedById<Table extends NounTable, T extends { readonly id: string }>(
  connection: Connection,
  { table, read }: Readable<Table, T>,
  order: Order | null,
  ids: readonly string[],
): ReadonlyMap<string, Placed<T>> {
  const rows = rowsWhere(connection, table, table.id, [...new Set(ids)], [table.id]);
  const comparedOf = valueReader(table, order);
  const values = new Map(rows.map((row) => [row.id as string, comparedOf(row)]));
  return new Map(read(connection, rows).map((item) => [item.id, { item, value: values.get(item.id) ?? null }]));
}

function pageOf<T>({ ids, hasNext, hasPrevious }: Found, placed: ReadonlyMap<string, Placed<T>>): Page<T> {
  const found = ids.flatMap((id) => {
    const known = placed.get(id);
    return known === undefined ? [] : [{ id, ...known }];
  });
  return {
    items: found.map(({ item }) => item),
    places: found.map(({ id, value }) => ({ value, id })),
    hasNext,
    hasPrevious,
  };
}

function foundIds(connection: Connection, { shape, params, items }: Counted): readonly string[] {
  const build = () => {
    const { from, id, where } = items(sql`null`);
    return sql`select ${id} as id from ${from} where ${where} order by ${id}`;
  };
  return query<{ readonly id: string }>(connection, `ids of ${shape}`, build, params).map(({ id }) => id);
}

function countItems(connection: Connection, { shape, parents, params, items }: Counted): ReadonlyMap<string, number> {
  if (parents.length === 0) return new Map();
  const build = () => {
    const { from, where } = items(sql`parent.value`);
    return sql`select parent.value as parent, (select count(*) from ${from} where ${where}) as count from json_each(@parents) as parent`;
  };
  type Row = { readonly parent: string; readonly count: number };
  const rows = query<Row>(connection, `count of ${shape}`, build, { ...params, parents: JSON.stringify(parents) });
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

type Counting<Parent extends string> = {
  readonly scope: Scope<Parent>;
  readonly filter: object;
  readonly rest: Rest | undefined;
  readonly connect: () => Connection;
};

/**
 * Counts of the base part by part where somebody may want to go on between; counts of parents, which an index leads to, and of
 * what one statement finds at once, in one.
 */
async function countedParts<Table extends NounTable, T extends { readonly id: string }, Parent extends string, Answer>(
  noun: Noun<Table, T, Parent>,
  { scope, filter, rest, connect }: Counting<Parent>,
  ask: (connection: Connection, counted: Counted) => Answer,
): Promise<readonly Answer[]> {
  const all = itemsOf(noun, scope, filter);
  if (rest === undefined || 'ids' in scope || all.returns) return [ask(connect(), all)];
  return inParts(connect, noun.table, rest, (part) => {
    const { shape, params, items } = itemsOfPart(all.items, part);
    return ask(connect(), { ...all, shape: `${shape} of ${all.shape}`, params: { ...all.params, ...params }, items });
  });
}

function parentsOf<Parent extends string>(scope: Scope<Parent>): readonly string[] {
  return 'ids' in scope ? [...new Set(scope.ids)] : [BASE];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What a scope and a filter leave of a noun, in SQL. */
function itemsOf<Table extends NounTable, T extends { readonly id: string }, Parent extends string>(
  { noun, table, scopes }: Noun<Table, T, Parent>,
  scope: Scope<Parent>,
  filter: object,
): Counted & { readonly returns: boolean } {
  const { from, id, belongs } = 'ids' in scope ? scopes[scope.of] : everything(table);
  const { shape, sql: kept, params, returns = false } = compileFilter(filterRules, noun, filter);
  return {
    shape: `${noun} of ${scope.of} where ${shape}`,
    parents: parentsOf(scope),
    params,
    returns,
    items: (parent: SQLWrapper): Items => ({ from, id, where: sql`${belongs(parent)} and ${kept()}` }),
  };
}
