import { type AppliedMigration, appliedMigrations, recordMigration } from './appliedMigrations.ts';
import { type Migration, readMigrations } from './migrationFolder.ts';
import { isSqliteError, openSqlite, type Sqlite } from './sqlite.ts';
import { onFile, StoreError } from './storeError.ts';

/**
 * Brings a base to the newest migration of a folder: all pending files in one transaction, or none.
 *
 * Foreign keys are off meanwhile, which only works outside a transaction: with them on, a table that is rebuilt
 * (created anew, copied, dropped, renamed) would take the rows of its child tables along. They are checked before the
 * commit instead.
 */
export function migrate(sqlite: Sqlite, migrationsFolder: string): void {
  const migrations = readMigrations(migrationsFolder);
  onFile(sqlite.name, () => {
    if (pendingOf(sqlite, migrations).length === 0) return;
    sqlite.pragma('foreign_keys = off');
    try {
      // the lock is taken first: another process may have migrated meanwhile
      sqlite.transaction(() => applyAll(sqlite, pendingOf(sqlite, migrations))).immediate();
    } finally {
      sqlite.pragma('foreign_keys = on');
    }
  });
}

/** Whether a base has had every migration of a folder. @throws {StoreError} if it has had others */
export function isMigrated(file: string, migrationsFolder: string): boolean {
  return onFile(file, () => {
    const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs: 0 });
    try {
      return pendingOf(sqlite, readMigrations(migrationsFolder)).length === 0;
    } finally {
      sqlite.close();
    }
  });
}

/** The migrations that a base has not had. Those that it has had must be the first ones of the folder, unchanged. */
function pendingOf(sqlite: Sqlite, migrations: readonly Migration[]): readonly Migration[] {
  const applied = appliedMigrations(sqlite);
  for (const [position, one] of applied.entries()) checkKnown(sqlite.name, one, migrations, position);
  return migrations.slice(applied.length);
}

function checkKnown(file: string, applied: AppliedMigration, known: readonly Migration[], position: number): void {
  const same = known.find(({ name }) => name === applied.name);
  if (!same) {
    throw new StoreError(
      'BASE_NEWER',
      `The base "${file}" has had the migration "${applied.name}", which this version does not know: upgrade the software`,
    );
  }
  if (same.sha256 !== applied.sha256) {
    throw new StoreError(
      'MIGRATION_CHANGED',
      `The migration file "${applied.name}.sql" is not the one that the base "${file}" has had: restore it, and put changes into a new migration`,
    );
  }
  if (known[position] !== same) {
    throw new StoreError(
      'MIGRATION_CHANGED',
      `The migration "${applied.name}" is number ${position} of the base "${file}", but not of the folder: a migration was put before it`,
    );
  }
}

function applyAll(sqlite: Sqlite, pending: readonly Migration[]): void {
  for (const migration of pending) {
    applyOne(sqlite, migration);
    recordMigration(sqlite, migration);
  }
  checkForeignKeys(sqlite);
}

function applyOne(sqlite: Sqlite, { name, sql }: Migration): void {
  step(sqlite, `migration "${name}"`, () => sqlite.exec(sql));
}

/** Runs a part of the work; what SQLite says against its SQL or the rows names the part. */
function step<T>(sqlite: Sqlite, part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSqliteError(error) || !/^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE)/.test(error.code)) throw error;
    throw new StoreError(
      'MIGRATION_FAILED',
      `The ${part} fails on the base "${sqlite.name}", which stays as it was: ${error.message}`,
      error,
    );
  }
}

type Violation = { readonly table: string; readonly rowid: number; readonly parent: string };

function checkForeignKeys(sqlite: Sqlite): void {
  const check = () => sqlite.pragma('foreign_key_check') as Violation[];
  const [first, ...others] = step(sqlite, 'check of references', check);
  if (!first) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  throw new StoreError(
    'MIGRATION_FAILED',
    `The migration of the base "${sqlite.name}" would leave row ${first.rowid} of "${first.table}"${more} without its row in "${first.parent}": it stays as it was`,
  );
}
