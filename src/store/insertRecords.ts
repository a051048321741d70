import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { brokenRule } from './brokenRule.ts';
import { type Connection, propertiesOf, statementOf } from './connection.ts';
import type { RecordRows } from './recordRows.ts';
import { grouped, type Row } from './rows.ts';
import { isSqliteError, type SqliteError, type Statement } from './sqlite.ts';
import type { Refusal } from './store.ts';
import { files } from './tables/curves.ts';
import { propositions } from './tables/propositions.ts';

/** Writes records; those that break a rule of their table are left out and come back with the reason. */
export function insertRecords(connection: Connection, records: readonly RecordRows[]): readonly Refusal[] {
  return records.flatMap(({ record, rows }) =>
    rows.flatMap((row) => {
      const error = insertRow(connection, row);
      return error === undefined ? [] : [{ record: record.id, message: brokenRule(row, error), cause: error }];
    }),
  );
}

/**
 * Writes records table by table, which is faster than record by record.
 *
 * @throws {SqliteError} what SQLite says against the first row that breaks a rule of its table; others are written by then
 */
export function tryRecords(connection: Connection, records: readonly RecordRows[]): void {
  const rows = records.flatMap((each) => each.rows);
  for (const [table, own] of grouped(rows, (row) => row.table)) {
    const statement = insertStatement(connection, table);
    for (const { values } of own) statement.run(values);
  }
}

/** @returns what SQLite said against the row; undefined if it was written */
function insertRow(connection: Connection, { table, values }: Row): SqliteError | undefined {
  try {
    insertStatement(connection, table).run(values);
    return undefined;
  } catch (error) {
    if (isSqliteError(error) && error.code.startsWith('SQLITE_CONSTRAINT')) return error;
    throw error;
  }
}

function insertStatement(connection: Connection, table: SQLiteTable): Statement {
  return statementOf(connection, `insert into ${getTableName(table)}`, () => insertInto(table));
}

function insertInto(table: SQLiteTable): SQL {
  const properties = Object.entries(propertiesOf(table));
  const columns = sql.join(
    properties.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const values = sql.join(
    properties.map(() => sql.raw('?')),
    sql`, `,
  );
  // several claims may be about one proposition, several curves of one file
  const key = table === propositions ? sql`id` : table === files ? sql`sha256` : undefined;
  const shared = key === undefined ? sql`` : sql` on conflict (${key}) do nothing`;
  return sql`insert into ${table} (${columns}) values (${values})${shared}`;
}
