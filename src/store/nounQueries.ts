import { getTableName, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Page, PageRequest } from '../domain/page.ts';
import { type Connection, query, rowsWhere } from './connection.ts';
import { type FilterRules, filterConditions, filterParams, filterShape } from './filters.ts';
import { type Found, foundPages } from './foundPages.ts';
import { everything, type NounTable, type ScopeRule } from './scopes.ts';
import { BASE, type Queries, type Scope } from './store.ts';

/** All that questions about one noun need to know. */
export type Noun<Table extends NounTable, T extends { readonly id: string }, Filter, Parent extends string> = {
  readonly table: Table;
  /** Records of rows, each with its parts; as many statements as there are kinds of parts. */
  readonly read: (connection: Connection, rows: readonly Table['$inferSelect'][]) => readonly T[];
  readonly filters: FilterRules<Filter>;
  readonly scopes: Readonly<Record<Parent, ScopeRule>>;
};

/** The questions about a noun, asked on whichever connection is at hand. */
export function queriesOf<Table extends NounTable, T extends { readonly id: string }, Filter, Parent extends string>(
  noun: Noun<Table, T, Filter, Parent>,
  connect: () => Connection,
): Queries<T, Filter, Parent> {
  return {
    byIds: async (ids) => recordsById(connect(), noun, ids),
    pages: async (scope, filter, page) => {
      const connection = connect();
      const found = findPages(connection, noun, { scope, filter, page });
      const ids = [...found.values()].flatMap((each) => each.ids);
      const records = recordsById(connection, noun, [...new Set(ids)]);
      return new Map([...found].map(([parent, each]) => [parent, pageOf(each, records)]));
    },
    counts: async (scope, filter) => countItems(connect(), noun, scope, filter),
  };
}

/** Records by the value of a column, in the order of their ids. */
export function recordsWhere<Table extends NounTable, T extends { readonly id: string }>(
  connection: Connection,
  { table, read }: Pick<Noun<Table, T, unknown, string>, 'table' | 'read'>,
  column: SQLiteColumn,
  values: readonly string[],
): readonly T[] {
  return read(connection, rowsWhere(connection, table, column, values, [table.id]));
}

function recordsById<Table extends NounTable, T extends { readonly id: string }>(
  connection: Connection,
  noun: Pick<Noun<Table, T, unknown, string>, 'table' | 'read'>,
  ids: readonly string[],
): ReadonlyMap<string, T> {
  const records = recordsWhere(connection, noun, noun.table.id, ids);
  return new Map(records.map((record) => [record.id, record]));
}

function pageOf<T>({ ids, hasNext, hasPrevious }: Found, records: ReadonlyMap<string, T>): Page<T> {
  const items = ids.map((id) => records.get(id)).filter((item) => item !== undefined);
  return { items, hasNext, hasPrevious };
}

type Asked<Filter, Parent extends string> = {
  readonly scope: Scope<Parent>;
  readonly filter: Filter;
  readonly page: PageRequest;
};

function findPages<Table extends NounTable, T extends { readonly id: string }, Filter, Parent extends string>(
  connection: Connection,
  noun: Noun<Table, T, Filter, Parent>,
  { scope, filter, page }: Asked<Filter, Parent>,
): ReadonlyMap<string, Found> {
  const { shape, parents, params, items } = itemsOf(noun, scope, filter);
  return foundPages(connection, { shape, parents, params, items, page });
}

function countItems<Table extends NounTable, T extends { readonly id: string }, Filter, Parent extends string>(
  connection: Connection,
  noun: Noun<Table, T, Filter, Parent>,
  scope: Scope<Parent>,
  filter: Filter,
): ReadonlyMap<string, number> {
  const { shape, parents, params, items } = itemsOf(noun, scope, filter);
  if (parents.length === 0) return new Map();
  const build = () => {
    const { from, where } = items(sql`parent.value`);
    return sql`select parent.value as parent, (select count(*) from ${from} where ${where}) as count from json_each(@parents) as parent`;
  };
  type Row = { readonly parent: string; readonly count: number };
  const rows = query<Row>(connection, `count of ${shape}`, build, { ...params, parents: JSON.stringify(parents) });
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

/** What a scope and a filter leave of a noun, in SQL. */
function itemsOf<Table extends NounTable, T extends { readonly id: string }, Filter, Parent extends string>(
  { table, filters, scopes }: Noun<Table, T, Filter, Parent>,
  scope: Scope<Parent>,
  filter: Filter,
) {
  const { from, id, belongs } = 'ids' in scope ? scopes[scope.of] : everything(table);
  return {
    shape: `${getTableName(table)} of ${scope.of} where ${filterShape(filters, filter)}`,
    parents: 'ids' in scope ? [...new Set(scope.ids)] : [BASE],
    params: filterParams(filters, filter),
    items: (parent: SQLWrapper): { readonly from: SQL; readonly id: SQLiteColumn; readonly where: SQL } => ({
      from,
      id,
      where: sql.join([belongs(parent), ...filterConditions(filters, filter)], sql` and `),
    }),
  };
}
