import { applyChange } from './applyChange.ts';
import { checkBaseFile } from './baseFile.ts';
import { type Connection, connectionOf } from './connection.ts';
import { fillSearch } from './fillSearch.ts';
import { migrate } from './migrate.ts';
import { NumberCache } from './numberCache.ts';
import { openPool } from './pool.ts';
import { openSnapshot } from './snapshot.ts';
import { isSqliteError, openSqlite, type Sqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { onFile, StoreError } from './storeError.ts';

/** How many snapshots can be read at once; more wait in a queue. */
const DEFAULT_READERS = 4;

/** How long a writer waits for another process. */
const DEFAULT_BUSY_TIMEOUT_MS = 5000;

export type StoreOptions = {
  /** Made on first use, with its folder. */
  readonly file: string;
  readonly migrationsFolder: string;
  readonly readers?: number;
  readonly busyTimeoutMs?: number;
  /** Told every statement that runs on a snapshot or in a change. */
  readonly onStatement?: (sql: string) => void;
};

/**
 * Opens a base in one SQLite file: one connection writes, some read, and none waits for another (write-ahead log).
 *
 * @throws {StoreError} if the file cannot be used; it stays as it was
 */
export function openStore({
  file,
  migrationsFolder,
  readers = DEFAULT_READERS,
  busyTimeoutMs = DEFAULT_BUSY_TIMEOUT_MS,
  onStatement,
}: StoreOptions): Store {
  checkBaseFile(file, busyTimeoutMs);
  const pool = openPool(readers, () =>
    onFile(file, () => connectionOf(file, openSqlite(file, { readonly: true, busyTimeoutMs, onStatement }))),
  );
  const writer = onFile(file, () => openWriter(openSqlite(file, { readonly: false, busyTimeoutMs, onStatement })));
  try {
    migrate(writer.sqlite, migrationsFolder);
    onFile(file, () => fillSearch(writer));
  } catch (error) {
    writer.sqlite.close();
    throw error;
  }
  const numbers = new NumberCache();
  return {
    snapshot: () => openSnapshot(pool, numbers),
    async apply(change) {
      if (!writer.sqlite.open) throw new StoreError('STORE_CLOSED', 'The base was closed');
      return onFile(file, () => applyChange(writer, change));
    },
    async close() {
      pool.close();
      closeWriter(writer);
    },
  };
}

function openWriter(sqlite: Sqlite): Connection {
  try {
    sqlite.pragma('journal_mode = wal');
    // a change that was reported as taken survives a power cut
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    return connectionOf(sqlite.name, sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function closeWriter({ sqlite }: Connection): void {
  if (!sqlite.open) return;
  try {
    sqlite.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    // tidying up is all that this is: where another program holds the file or only reading is allowed, it is left
    if (!isSqliteError(error)) throw error;
  } finally {
    sqlite.close();
  }
}
