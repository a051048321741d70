import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * What a folder of migrations makes of an empty base, in words that compare: one line a column, key, index and check;
 * virtual tables and triggers by their text. Of the tables that a virtual one keeps its content in, its text says all.
 */
export function shapeOf(migrationsFolder) {
  const sqlite = new Database(':memory:');
  try {
    for (const file of readdirSync(migrationsFolder)
      .filter((name) => name.endsWith('.sql'))
      .sort()) {
      sqlite.exec(readFileSync(join(migrationsFolder, file), 'utf8'));
    }
    const tables = sqlite.prepare("select name, sql from sqlite_schema where type = 'table' order by name").all();
    const kinds = new Map(sqlite.pragma('table_list').map(({ name, type }) => [name, type]));
    return tables
      .filter(({ name }) => kinds.get(name) === 'table')
      .flatMap(({ name, sql }) => [
        ...columns(sqlite, name),
        ...keys(sqlite, name),
        ...indexes(sqlite, name),
        ...checks(name, sql),
      ])
      .concat(beyondTables(sqlite))
      .sort();
  } finally {
    sqlite.close();
  }
}

function beyondTables(sqlite) {
  return sqlite
    .prepare("select type, name, sql from sqlite_schema where type = 'trigger' or sql like 'create virtual table%'")
    .all()
    .map(({ type, name, sql }) => `${type} ${name} ${sql.replace(/\s+/g, ' ')}`);
}

function columns(sqlite, table) {
  return sqlite
    .pragma(`table_xinfo(${table})`)
    .map(
      ({ name, type, notnull, dflt_value, pk }) =>
        `column ${table}.${name} ${type} notnull=${notnull} default=${dflt_value} pk=${pk}`,
    );
}

function keys(sqlite, table) {
  return sqlite
    .pragma(`foreign_key_list(${table})`)
    .map(({ table: parent, from, to, on_delete }) => `key ${table}.${from} -> ${parent}.${to} on delete ${on_delete}`);
}

function indexes(sqlite, table) {
  return sqlite
    .pragma(`index_list(${table})`)
    .map(
      ({ name, unique }) =>
        `index ${table} ${name} unique=${unique} (${sqlite.pragma(`index_info(${name})`).map((part) => part.name)})`,
    );
}

/** Checks stand in the text of the table alone. */
function checks(table, sql) {
  const plain = sql.replace(/[`"\s]/g, '');
  return [...plain.matchAll(/CHECK\(/gi)].map(
    ({ index }) => `check ${table} ${balanced(plain, index + 'CHECK'.length)}`,
  );
}

function balanced(text, start) {
  let depth = 0;
  for (let end = start; end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')' && --depth === 0) return text.slice(start, end + 1);
  }
  return text.slice(start);
}
