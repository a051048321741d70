import { afterEach, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import {
  type Connection,
  connectionOf,
  MOST_STATEMENTS,
  query,
  rowsWhere,
  statementOf,
} from '../../src/store/connection.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { materialAliases } from '../../src/store/tables/materials.ts';
import { MIGRATIONS } from './base.ts';

let connection: Connection;

afterEach(() => {
  connection.sqlite.close();
});

/** A connection to a base in memory that has the aliases "b" and "a" of one material. */
function withAliases(): Connection {
  connection = connectionOf(':memory:', openSqlite(':memory:', { readonly: false, busyTimeoutMs: 100 }));
  migrate(connection.sqlite, MIGRATIONS);
  connection.sqlite.pragma('foreign_keys = off');
  connection.sqlite.exec("insert into material_aliases values ('m', 1, 'b'), ('m', 2, 'a')");
  return connection;
}

test('rowsWhere() sorts as each call asks, after another order as well', () => {
  withAliases();
  const { material, name, position } = materialAliases;
  const names = (sort: typeof name | typeof position) =>
    rowsWhere(connection, materialAliases, material, ['m'], [sort]).map((row) => row.name);
  expect([names(position), names(name)]).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ]);
});

test('statementOf() keeps rows as objects and rows as arrays apart', () => {
  withAliases();
  const build = () => sql`select ${materialAliases.name} from ${materialAliases} where ${materialAliases.name} = 'a'`;
  expect(statementOf(connection, 'aliases', build, 'ARRAYS').all({})).toEqual([['a']]);
  expect(query(connection, 'aliases', build, {})).toEqual([{ name: 'a' }]);
});

test('statementOf() keeps no more statements than it may, and those that were used last', () => {
  withAliases();
  const build = () => sql`select 1`;
  const first = statementOf(connection, 'first', build);
  const second = statementOf(connection, 'second', build);
  for (let number = 0; number < MOST_STATEMENTS; number += 1) {
    statementOf(connection, `number ${number}`, build);
    expect(statementOf(connection, 'first', build)).toBe(first);
  }
  expect(connection.prepared.size).toBe(MOST_STATEMENTS);
  expect(statementOf(connection, 'second', build)).not.toBe(second);
});
