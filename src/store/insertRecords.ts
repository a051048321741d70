import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { brokenRule } from './brokenRule.ts';
import { type Connection, propertiesOf, statementOf } from './connection.ts';
import type { RecordRows } from './recordRows.ts';
import type { Row } from './rows.ts';
import { isSqliteError, type SqliteError } from './sqlite.ts';
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

/** @returns what SQLite said against the row; undefined if it was written */
function insertRow(connection: Connection, { table, values }: Row): SqliteError | undefined {
  const name = getTableName(table);
  const statement = statementOf(connection, `insert into ${name}`, () => insertInto(table));
  try {
    statement.run(values);
    return undefined;
  } catch (error) {
    if (isSqliteError(error) && error.code.startsWith('SQLITE_CONSTRAINT')) return error;
    throw error;
  }
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
