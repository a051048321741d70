// `migration.mjs <name>` writes the step from the last migration to the tables of src/store/tables;
// `migration.mjs --check` fails unless the migrations already lead to these tables.
//
// drizzle-kit knows no virtual tables and no triggers: these stand in src/store/tables/*.sql, which are put to the end
// of a new migration as long as no migration has them. The check compares what the migrations make with what the tables
// and these files would make.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shapeOf } from './base-shape.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

class Failure extends Error {}

try {
  const [argument] = process.argv.slice(2);
  if (argument === '--check') check();
  else if (argument && /^[a-z][a-z0-9_]*$/.test(argument)) write(argument);
  else fail('Usage: migration.mjs <name in snake_case, what the step does> | --check');
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function write(name) {
  const before = sqlFiles(ROOT);
  const landed = before.map((file) => migrationText(ROOT, file)).join('\n');
  const beyond = sqlBeyondKit(ROOT).filter((text) => !landed.includes(text));
  process.stdout.write(generate(ROOT, name));
  // where the tables have not changed, drizzle-kit writes nothing unless it is asked for an empty file
  if (beyond.length > 0 && sqlFiles(ROOT).length === before.length) generate(ROOT, name, '--custom');
  for (const file of sqlFiles(ROOT).filter((each) => !before.includes(each))) {
    const steps = [withStrictTables(withBareExpressions(migrationText(ROOT, file))), ...beyond];
    writeFileSync(join(ROOT, 'migrations', file), steps.join('\n--> statement-breakpoint\n'));
  }
}

/** What src/store/tables holds as SQL, since drizzle-kit cannot write it. */
function sqlBeyondKit(folder) {
  const tables = join(folder, 'src', 'store', 'tables');
  return readdirSync(tables)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(join(tables, file), 'utf8'));
}

function migrationText(folder, file) {
  return readFileSync(join(folder, 'migrations', file), 'utf8');
}

/** drizzle-kit takes no absolute folders, and exits with 0 whatever it finds: it runs in a copy, and its words count. */
function check() {
  inCopy((copy) => {
    cpSync(join(ROOT, 'migrations'), join(copy, 'migrations'), { recursive: true });
    const said = generate(copy, 'check');
    const unchanged = sqlFiles(copy).join() === sqlFiles(ROOT).join();
    if (!unchanged || !said.includes('No schema changes')) {
      fail(`${said}\nMigrations do not lead to the tables of src/store/tables: run npm run migration -- <name>`);
    }
    const loose = sqlFiles(ROOT).filter((file) => {
      const text = migrationText(ROOT, file);
      return text !== withStrictTables(text);
    });
    if (loose.length > 0) fail(`Tables that are not STRICT are created by ${loose.join(', ')}`);
  });
  inCopy((copy) => {
    generate(copy, 'anew');
    sqlBeyondKit(copy).forEach((text, position) => {
      writeFileSync(join(copy, 'migrations', `9999_beyond_${position}.sql`), text);
    });
    compare(shapeOf(join(ROOT, 'migrations')), shapeOf(join(copy, 'migrations')));
  });
}

/** drizzle-kit compares its own notes, not the SQL: what the files really make must be what the tables would make. */
function compare(landed, anew) {
  const lacking = anew.filter((line) => !landed.includes(line)).map((line) => `the migrations do not make: ${line}`);
  const extra = landed.filter((line) => !anew.includes(line)).map((line) => `the tables do not have: ${line}`);
  if (lacking.length + extra.length > 0) fail([...lacking, ...extra].join('\n'));
}

function inCopy(work) {
  const copy = mkdtempSync(join(tmpdir(), 'migration-check-'));
  try {
    for (const part of ['drizzle.config.ts', 'package.json', 'src/domain', 'src/store/tables']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function generate(folder, name, ...flags) {
  const kit = join(ROOT, 'node_modules', 'drizzle-kit', 'bin.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [kit, 'generate', '--name', name, ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) fail(`${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

function sqlFiles(folder) {
  return readdirSync(join(folder, 'migrations'))
    .filter((file) => file.endsWith('.sql'))
    .sort();
}

/** drizzle-kit never writes STRICT, and a rebuild of a table would lose it. */
function withStrictTables(text) {
  return text.replace(/(CREATE TABLE [^;]*\n\));/g, '$1 STRICT;');
}

/** Where drizzle-kit rebuilds a table, it quotes the expressions of its indexes as if they were names. */
function withBareExpressions(text) {
  return text.replace(/`("[^`]*" collate nocase)`/g, '$1');
}

function fail(message) {
  throw new Failure(message);
}
