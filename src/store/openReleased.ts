import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBaseFile, MOST_BYTES_AT_ONCE } from './baseFile.ts';
import { connectionOf } from './connection.ts';
import { fillSearch } from './fillSearch.ts';
import { isMigrated, migrate } from './migrate.ts';
import { NumberCache } from './numberCache.ts';
import { openPool } from './pool.ts';
import { openSnapshot } from './snapshot.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { onFile, StoreError } from './storeError.ts';

export type ReleasedOptions = {
  readonly file: string;
  readonly migrationsFolder: string;
  readonly readers?: number;
};

const DEFAULT_READERS = 4;
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens a base that is only read, such as the file of a release: nothing is ever written to it. One that an earlier
 * version of the program wrote is migrated in a copy that goes when it is closed.
 *
 * @throws {StoreError} if there is no such file, or it cannot be used
 */
export function openReleased({ file, migrationsFolder, readers = DEFAULT_READERS }: ReleasedOptions): Store {
  if (!existsSync(file)) throw new StoreError('BASE_UNREADABLE', `There is no base "${file}"`);
  checkBaseFile(file, { busyTimeoutMs: BUSY_TIMEOUT_MS, mostBytes: MOST_BYTES_AT_ONCE });
  const copy = isMigrated(file, migrationsFolder) ? null : migratedCopy(file, migrationsFolder);
  const read = copy === null ? file : join(copy, 'base.sqlite');
  const pool = openPool(readers, () =>
    onFile(read, () => connectionOf(read, openSqlite(read, { readonly: true, busyTimeoutMs: BUSY_TIMEOUT_MS }))),
  );
  const numbers = new NumberCache();
  const refuse = () => Promise.reject(new StoreError('READ_ONLY', `The base "${file}" is a release: it is only read`));
  return {
    snapshot: () => openSnapshot(pool, numbers),
    apply: refuse,
    applyAll: refuse,
    tryOut: refuse,
    retire: refuse,
    mark: refuse,
    createToken: refuse,
    revokeToken: refuse,
    async close() {
      pool.close();
      if (copy !== null) rmSync(copy, { recursive: true, force: true });
    },
  };
}

function migratedCopy(file: string, migrationsFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hckb-release-'));
  const copy = join(folder, 'base.sqlite');
  cpSync(file, copy);
  const sqlite = openSqlite(copy, { readonly: false, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    migrate(sqlite, migrationsFolder);
    fillSearch(connectionOf(copy, sqlite));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    sqlite.close();
  }
  return folder;
}
