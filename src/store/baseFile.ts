import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { APPLIED_TABLE } from './appliedMigrations.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';
import { onFile, StoreError } from './storeError.ts';

/** A larger base is not looked through at every start, which would take seconds: what is damaged is told when it is met. */
export const MOST_BYTES_AT_ONCE = 100_000_000;

export type FileCheck = {
  readonly busyTimeoutMs: number;
  /** A larger file is not looked through for damage; none is too large if left out. */
  readonly mostBytes?: number;
};

/**
 * Makes the folder of a base, and looks at the file if there is one: it must be ours and sound. It is only read, so a
 * file that is something else stays as it is.
 */
export function checkBaseFile(file: string, { busyTimeoutMs, mostBytes = Number.POSITIVE_INFINITY }: FileCheck): void {
  makeFolder(dirname(file), file);
  if (!existsSync(file)) return;
  const stat = statSync(file);
  if (!stat.isFile()) throw new StoreError('BASE_UNREADABLE', `The base "${file}" is not a file: name another one`);
  if (stat.size === 0) return;
  onFile(file, () => {
    const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs });
    try {
      checkOurs(sqlite, file);
      if (stat.size <= mostBytes) checkSound(sqlite, file);
    } finally {
      sqlite.close();
    }
  });
}

function makeFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('BASE_UNREADABLE', `Cannot make the folder of the base "${file}": ${reason}`, error);
  }
}

function checkOurs(sqlite: Sqlite, file: string): void {
  const names = sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  if (names.length === 0 || names.includes(APPLIED_TABLE)) return;
  throw new StoreError(
    'BASE_FOREIGN',
    `"${file}" is a SQLite file of something else (it has the table "${names[0]}"): name another file for the base`,
  );
}

function checkSound(sqlite: Sqlite, file: string): void {
  const [problem] = sqlite.prepare('pragma quick_check(1)').pluck().all();
  if (problem === 'ok') return;
  throw new StoreError('BASE_CORRUPT', `The base "${file}" is damaged: restore it from a copy (${problem})`);
}
