import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { migrate } from '../../src/store/migrate.ts';
import { openSqlite, type Sqlite } from '../../src/store/sqlite.ts';
import { allRows, fillAllTables, tableNames } from './anyRows.ts';
import { MIGRATIONS, newBareFile, openBase, take, temporaryFolder } from './base.ts';
import { fullDataset } from './fullDataset.ts';
import { landedMigrations, migrationFolder } from './migrationFolders.ts';

const landed = landedMigrations();

/** A connection to a file with one row in every table, as the first migrations of the landed ones leave them. */
function filled(first: number): Sqlite {
  const sqlite = openSqlite(newBareFile(), { readonly: false, busyTimeoutMs: 100 });
  sqlite.pragma('foreign_keys = on');
  migrate(sqlite, migrationFolder({ first }));
  fillAllTables(sqlite);
  return sqlite;
}

function columnsOf(sqlite: Sqlite, table: string): readonly string[] {
  return (sqlite.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
}

/** What a row has in some columns. */
function pick(row: object, columns: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => columns.has(name)));
}

/** A rebuild of a table as drizzle-kit writes it. */
function rebuild(sqlite: Sqlite, table: string): string {
  const create = sqlite.prepare('select sql from sqlite_schema where name = ?').pluck().get(table) as string;
  const columns = columnsOf(sqlite, table)
    .map((name) => `"${name}"`)
    .join();
  const indexes = sqlite
    .prepare("select sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null")
    .pluck()
    .all(table) as string[];
  return [
    'PRAGMA foreign_keys=OFF;',
    // drizzle-kit quotes names with backticks; where a table was renamed, SQLite has put double quotes
    `${create.replace(new RegExp(`(?<=^CREATE TABLE )([\`"])${table}\\1`, 'i'), `\`__new_${table}\``)};`,
    `INSERT INTO \`__new_${table}\`(${columns}) SELECT ${columns} FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    'PRAGMA foreign_keys=ON;',
    ...indexes.map((index) => `${index};`),
  ].join('--> statement-breakpoint\n');
}

/** Made of the other tables: a migration may empty them, and opening the base fills them anew. */
const derived = ['search_texts', 'search_names'];

test.each(landed.map((name, position) => [name, position + 1] as const))(
  'migrate() brings a base of %s to the newest migration and loses no row',
  (_, first) => {
    const sqlite = filled(first);
    const before = allRows(sqlite);
    migrate(sqlite, MIGRATIONS);
    const after = allRows(sqlite);
    for (const [table, rows] of Object.entries(before).filter(([name]) => !derived.includes(name))) {
      const columns = new Set(columnsOf(sqlite, table));
      expect([table, after[table]]).toMatchObject([table, rows.map((row) => pick(row, columns))]);
    }
    sqlite.close();
  },
);

test.each(['datasets', 'sources', 'materials', 'observations', 'quantities', 'ions'])(
  'migrate() rebuilds %s, and once more, without losing the rows that refer to it',
  (table) => {
    const sqlite = filled(landed.length);
    const before = allRows(sqlite);
    const first = { '9000_rebuild': rebuild(sqlite, table) };
    migrate(sqlite, migrationFolder({ more: first }));
    migrate(sqlite, migrationFolder({ more: { ...first, '9001_again': rebuild(sqlite, table) } }));
    expect(allRows(sqlite)).toEqual(before);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    sqlite.close();
  },
);

test('every table is strict', () => {
  const sqlite = filled(landed.length);
  const tables = sqlite.pragma('table_list') as { name: string; type: string; strict: 0 | 1 }[];
  // virtual tables and what they keep cannot be
  const own = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
  expect(own.filter(({ strict }) => strict === 0)).toEqual([]);
  expect(own.length).toBe(tableNames(sqlite).length + 1);
  sqlite.close();
});

test('migrate() does nothing to a base that is up to date', () => {
  const file = newBareFile();
  openBase({ file });
  const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs: 100 });
  migrate(sqlite, MIGRATIONS);
  sqlite.close();
});

test('migrate() refuses a step that leaves a row without its parent, and leaves the base as it was', () => {
  const sqlite = filled(landed.length);
  const before = allRows(sqlite);
  const folder = migrationFolder({
    more: { '9000_lose': 'DELETE FROM materials;', '9001_more': 'CREATE TABLE t (a int) STRICT;' },
  });
  expect(() => migrate(sqlite, folder)).toThrow(
    /would leave row 1 of "\w+" and \d+ more without its row in "materials"/,
  );
  expect(allRows(sqlite)).toEqual(before);
  sqlite.close();
});

test('migrate() names a step that fails, and leaves the base as it was', () => {
  const sqlite = filled(landed.length);
  const before = allRows(sqlite);
  const folder = migrationFolder({
    more: { '9000_new': 'CREATE TABLE t (a int) STRICT;', '9001_bad': 'CREATE TABEL u;' },
  });
  expect(() => migrate(sqlite, folder)).toThrow(
    /The migration "9001_bad" fails on the base ".*", which stays as it was: near "TABEL"/,
  );
  expect(allRows(sqlite)).toEqual(before);
  sqlite.close();
});

test('migrate() refuses a step that takes away the index behind a foreign key', () => {
  const sqlite = filled(landed.length);
  const folder = migrationFolder({ more: { '9000_drop': 'DROP INDEX ions_symbol_unique;' } });
  expect(() => migrate(sqlite, folder)).toThrow(
    expect.objectContaining({ code: 'MIGRATION_FAILED', message: expect.stringContaining('foreign key mismatch') }),
  );
  sqlite.close();
});

test('migrate() refuses a migration file that was edited after it was applied', () => {
  const sqlite = filled(landed.length);
  const folder = migrationFolder({});
  appendFileSync(join(folder, `${landed[0]}.sql`), '-- a remark');
  expect(() => migrate(sqlite, folder)).toThrow(
    expect.objectContaining({ code: 'MIGRATION_CHANGED', message: expect.stringContaining(`"${landed[0]}.sql"`) }),
  );
  sqlite.close();
});

test('migrate() refuses a base that is newer than the software', () => {
  const sqlite = filled(landed.length);
  migrate(sqlite, migrationFolder({ more: { '9000_future': 'CREATE TABLE future (a int) STRICT;' } }));
  expect(() => migrate(sqlite, MIGRATIONS)).toThrow(
    expect.objectContaining({
      code: 'BASE_NEWER',
      message: expect.stringMatching(/"9000_future", which this version does not know: upgrade the software/),
    }),
  );
  sqlite.close();
});

test('migrate() names a folder that is none', () => {
  const sqlite = openSqlite(newBareFile(), { readonly: false, busyTimeoutMs: 100 });
  const folder = join(temporaryFolder(), 'none');
  expect(() => migrate(sqlite, folder)).toThrow(expect.objectContaining({ code: 'MIGRATIONS_UNREADABLE' }));
  sqlite.close();
});

test.each([
  ['is cut off', '{"entries": [{"tag"'],
  ['has no entries', '{}'],
  ['has an entry without a name', '{"entries": [{"idx": 0}]}'],
  ['is null', 'null'],
])('migrate() names a list of migrations that %s', (_, text) => {
  const sqlite = openSqlite(newBareFile(), { readonly: false, busyTimeoutMs: 100 });
  const folder = migrationFolder({});
  const journal = join(folder, 'meta', '_journal.json');
  writeFileSync(journal, text);
  expect(() => migrate(sqlite, folder)).toThrow(
    expect.objectContaining({ code: 'MIGRATIONS_UNREADABLE', message: expect.stringContaining(`"${journal}"`) }),
  );
  sqlite.close();
});

test('migrate() fills what is ordered by, in a base of the first migration, as an import fills it', async () => {
  const [file, former] = [newBareFile(), newBareFile()];
  const store = openBase({ file });
  await take(store, fullDataset());
  await store.close();
  const sqlite = openSqlite(former, { readonly: false, busyTimeoutMs: 100 });
  migrate(sqlite, migrationFolder({ first: 1 }));
  sqlite.pragma('foreign_keys = off');
  const tables = tableNames(sqlite).filter((name) => name !== 'hckb_migrations');
  sqlite.exec(`attach '${file}' as today`);
  for (const table of tables) {
    const columns = columnsOf(sqlite, table)
      .map((name) => `"${name}"`)
      .join();
    sqlite.exec(`insert into main."${table}"(${columns}) select ${columns} from today."${table}"`);
  }
  sqlite.exec('detach today');
  migrate(sqlite, MIGRATIONS);
  const ordered = (base: Sqlite) => [
    base.prepare('select id, pyrolysis_temperature from materials order by id').all(),
    base.prepare('select id, canonical_value, c_rate from observations order by id').all(),
  ];
  const today = openSqlite(file, { readonly: true, busyTimeoutMs: 100 });
  const filledNow = ordered(today);
  expect(ordered(sqlite)).toEqual(filledNow);
  expect(JSON.stringify(filledNow)).toContain('"canonical_value":300,"c_rate":0.1');
  sqlite.close();
  today.close();
});
