import Database from 'better-sqlite3';
import { searchText } from './searchText.ts';

export type Sqlite = Database.Database;
export type Statement = Database.Statement<[Params | readonly unknown[]]>;

/** Values of the named parameters of a statement; lists are JSON texts. */
export type Params = Readonly<Record<string, string | number | null>>;

export type SqliteError = Error & { readonly code: string };

/**
 * Whether SQLite refused something. Told by name: where the driver is loaded twice in one process, as test runners do,
 * its errors are of the class of the first copy.
 */
export function isSqliteError(error: unknown): error is SqliteError {
  return (
    typeof error === 'object' && error !== null && 'code' in error && 'name' in error && error.name === 'SqliteError'
  );
}

export type SqliteOptions = {
  readonly readonly: boolean;
  readonly busyTimeoutMs: number;
  /** Told every statement that runs. */
  readonly onStatement?: ((sql: string) => void) | undefined;
};

/** Opens a SQLite file; makes it if there is none, unless it is opened to read. */
export function openSqlite(file: string, { readonly, busyTimeoutMs, onStatement }: SqliteOptions): Sqlite {
  const sqlite = new Database(file, {
    readonly,
    fileMustExist: readonly,
    timeout: busyTimeoutMs,
    ...(onStatement && { verbose: (sql?: unknown) => onStatement(String(sql)) }),
  });
  // SQLite itself folds only ASCII; tables and indexes must not use this, since other programs open bases too
  sqlite.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? searchText([text]) : null));
  return sqlite;
}
