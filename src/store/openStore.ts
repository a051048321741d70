import { applyChange, atOnce, beginChange, retireDataset } from './applyChange.ts';
import { applyChanges } from './applyChanges.ts';
import { checkBaseFile, MOST_BYTES_AT_ONCE } from './baseFile.ts';
import { type Connection, connectionOf } from './connection.ts';
import { markSource } from './curation.ts';
import { fillSearch } from './fillSearch.ts';
import { migrate } from './migrate.ts';
import { NumberCache } from './numberCache.ts';
import { openPool } from './pool.ts';
import { makeQueue } from './queue.ts';
import { openSnapshot, snapshotOf } from './snapshot.ts';
import { isSqliteError, openSqlite, type Sqlite } from './sqlite.ts';
import type { Change, Store, Tried } from './store.ts';
import { onFile, StoreError } from './storeError.ts';
import { createToken, revokeToken } from './tokens.ts';

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
  checkBaseFile(file, { busyTimeoutMs, mostBytes: MOST_BYTES_AT_ONCE });
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
  const inTurn = makeQueue();
  const written = <T>(work: () => T | Promise<T>): Promise<T> =>
    inTurn(() => {
      if (!writer.sqlite.open) throw new StoreError('STORE_CLOSED', 'The base was closed');
      return onFile(file, work);
    });
  return {
    snapshot: () => openSnapshot(pool, numbers),
    apply: (change) => written(() => applyChange(writer, change)),
    applyAll: (changes) => written(() => applyChanges(writer, changes)),
    tryOut: (change, look) => written(() => tryOut(writer, change, () => look(snapshotOf(writer, numbers)))),
    retire: (retiring) => written(() => retireDataset(writer, retiring)),
    mark: (marking) => written(() => kept(writer, () => markSource(writer, marking))),
    createToken: (token) => written(() => kept(writer, () => createToken(writer, token))),
    revokeToken: (name, author) => written(() => kept(writer, () => revokeToken(writer, name, author))),
    async close() {
      pool.close();
      closeWriter(writer);
    },
  };
}

/** The change stays open while it is looked at, and is taken back in any case. */
async function tryOut<T>(writer: Connection, change: Change, look: () => Promise<T>): Promise<Tried<T>> {
  try {
    const result = beginChange(writer, change);
    return { result, seen: result.status === 'IMPORTED' || result.status === 'REREAD' ? await look() : null };
  } finally {
    if (writer.sqlite.open && writer.sqlite.inTransaction) writer.sqlite.exec('rollback');
  }
}

/** Work in a transaction of its own, which refers to no record that could be missing. */
function kept<Result extends { readonly status: string }>(writer: Connection, work: () => Result): Result {
  const result = atOnce(writer, '', work, () => true);
  if ('refusals' in result) throw new TypeError('Cannot keep a change: the base would refer to nothing');
  return result;
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
