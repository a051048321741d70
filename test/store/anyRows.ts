import type { Sqlite } from '../../src/store/sqlite.ts';

type Column = { readonly name: string; readonly type: string };

/** Values where rules of several columns meet; what is null here must be null in a row that is a missing quantity ... */
const chosen: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  quantities: { id: 'x#x', missing: 'NOT_REPORTED', owner: 'x', slot: 'x', dataset: 'x' },
  claims: { kind: 'PROCESS', quantity: null, model: null },
  measurement_settings: { quantity: 'x#x' },
  measurement_conditions: { text: null, integer: null, quantity: 'x#x' },
  observation_conditions: { text: null, integer: null, quantity: 'x#x' },
};

/** Tables of a base but for SQLite's own, virtual ones with those that they keep, and the list of migrations. */
export function tableNames(sqlite: Sqlite): readonly string[] {
  const tables = sqlite.pragma('table_list') as { name: string; type: string }[];
  return tables
    .filter(({ name, type }) => type === 'table' && !/^sqlite_|^hckb_migrations$/.test(name))
    .map(({ name }) => name)
    .sort();
}

/** Puts one row into every table, as the tables' own descriptions say that rows are; all refer to each other. */
export function fillAllTables(sqlite: Sqlite): void {
  sqlite.pragma('foreign_keys = off');
  for (const table of tableNames(sqlite)) {
    const sql = sqlite.prepare('select sql from sqlite_schema where name = ?').pluck().get(table) as string;
    const columns = sqlite.pragma(`table_info(${table})`) as Column[];
    const values = columns.map((column) => valueFor(table, column, sql));
    sqlite.prepare(`insert into ${table} values (${columns.map(() => '?').join()})`).run(values);
  }
  const dangling = sqlite.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0) throw new Error(`Rows refer to nothing: ${JSON.stringify(dangling)}`);
  sqlite.pragma('foreign_keys = on');
}

function valueFor(table: string, { name, type }: Column, sql: string): string | number | Buffer | null {
  const own = chosen[table]?.[name];
  if (own !== undefined) return own;
  if (table === 'quantities' || (name.endsWith('_missing') && table !== 'measurements')) return null;
  if (sql.includes(`json_valid("${name}")`)) return '[]';
  const [, word] = new RegExp(`"${name}" (?:in \\(|= )'([^']*)'`).exec(sql) ?? [];
  if (type.toLowerCase() === 'blob') return Buffer.from('x');
  return word ?? (type.toLowerCase() === 'text' ? 'x' : 1);
}

/** The rows of all tables. */
export function allRows(sqlite: Sqlite): Readonly<Record<string, readonly object[]>> {
  return Object.fromEntries(
    tableNames(sqlite).map((table) => [
      table,
      sqlite.prepare(`select * from ${table} order by rowid`).all() as object[],
    ]),
  );
}
