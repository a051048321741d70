import { getTableColumns, getTableName, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Params, Sqlite, Statement } from './sqlite.ts';
import { onFile } from './storeError.ts';

/** One connection to the base with the statements that were prepared on it and last used. */
export type Connection = {
  readonly file: string;
  readonly sqlite: Sqlite;
  readonly prepared: Map<string, Statement>;
};

/** Which shapes there are is up to clients, so that not all statements can be kept: the ones unused longest go. */
export const MOST_STATEMENTS = 200;

const dialect = new SQLiteSyncDialect();

export function connectionOf(file: string, sqlite: Sqlite): Connection {
  return { file, sqlite, prepared: new Map() };
}

/** As what a statement gives its rows; arrays are had in half the time where there are many columns. */
type RowForm = 'OBJECTS' | 'ARRAYS';

/**
 * The statement of a shape, prepared once per connection while it is in use. Values come in by name (`@after`), never
 * inside the SQL.
 *
 * @param shape says all that the SQL depends on
 */
export function statementOf(
  connection: Connection,
  shape: string,
  build: () => SQL,
  form: RowForm = 'OBJECTS',
): Statement {
  // a statement keeps the form that it was told, so one of another form is another statement
  const key = `${form} ${shape}`;
  const statement = connection.prepared.get(key) ?? prepare(connection, shape, build, form);
  keep(connection, key, statement);
  return statement;
}

function prepare({ sqlite }: Connection, shape: string, build: () => SQL, form: RowForm): Statement {
  const { sql: text, params } = dialect.sqlToQuery(build());
  if (params.length > 0) throw new TypeError(`The statement "${shape}" has values inside: give them by name`);
  const statement: Statement = sqlite.prepare(text);
  return form === 'ARRAYS' ? statement.raw(true) : statement;
}

/** Puts a statement at the end of those that are kept, which are in the order of their last use. */
function keep({ prepared }: Connection, key: string, statement: Statement): void {
  prepared.delete(key);
  prepared.set(key, statement);
  if (prepared.size <= MOST_STATEMENTS) return;
  const [oldest] = prepared.keys();
  if (oldest !== undefined) prepared.delete(oldest);
}

/** All rows of one statement. */
export function query<Row>(connection: Connection, shape: string, build: () => SQL, params: Params): readonly Row[] {
  return onFile(connection.file, () => statementOf(connection, shape, build).all(params) as Row[]);
}

/** All rows of a table in which a column has one of many values, in one statement, in the order of `sort`. */
export function rowsWhere<Table extends SQLiteTable>(
  connection: Connection,
  table: Table,
  column: SQLiteColumn,
  values: readonly string[],
  sort: readonly SQLiteColumn[] = [],
): readonly Table['$inferSelect'][] {
  if (values.length === 0) return [];
  const build = () => {
    const order = sort.length === 0 ? sql`` : sql` order by ${sql.join([...sort], sql`, `)}`;
    return sql`select ${columnsOf(table)} from ${table} where ${isOneOf(column, 'values')}${order}`;
  };
  const shape = `rows of ${getTableName(table)} by ${column.name} sorted by ${sort.map(({ name }) => name).join(' ')}`;
  const properties = Object.keys(propertiesOf(table));
  return onFile(connection.file, () => {
    const rows = statementOf(connection, shape, build, 'ARRAYS').all({ values: JSON.stringify(values) });
    return (rows as unknown[][]).map((row) => objectOf(properties, row)) as Table['$inferSelect'][];
  });
}

function objectOf(properties: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [place, property] of properties.entries()) row[property] = values[place];
  return row;
}

/** That an expression is one of the values of a JSON list that comes in by name. */
export function isOneOf(expression: SQLWrapper, param: string): SQL {
  return sql`${expression} in (select value from json_each(${named(param)}))`;
}

/** A parameter of a statement. */
export function named(param: string): SQL {
  return sql.raw(`@${param}`);
}

function columnsOf(table: SQLiteTable): SQL {
  return sql.join(Object.values(propertiesOf(table)), sql`, `);
}

/** The columns of a table by the names that rows have them under. */
export function propertiesOf(table: SQLiteTable): Readonly<Record<string, SQLiteColumn>> {
  return getTableColumns(table);
}
