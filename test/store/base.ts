import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { openStore, type StoreOptions } from '../../src/store/openStore.ts';
import type { Sqlite } from '../../src/store/sqlite.ts';
import type { ChangeResult, Snapshot, Store } from '../../src/store/store.ts';

export const MIGRATIONS = join(process.cwd(), 'migrations');

export const IMPORTED_AT = '2026-01-02T03:04:05Z';

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A path for a base that is not there yet. */
export function newFile(): string {
  return join(temporaryFolder(), 'data', 'base.sqlite');
}

/** A path for a file that is not there yet, in a folder that is. */
export function newBareFile(): string {
  return join(temporaryFolder(), 'base.sqlite');
}

/** An open base that is closed when the test is over; a new one unless a file is named. */
export function openBase(options: Partial<StoreOptions> = {}): Store {
  const store = openStore({ file: newFile(), migrationsFolder: MIGRATIONS, ...options });
  cleanups.push(() => store.close());
  return store;
}

/** An open base that holds some datasets. */
export async function baseWith(...datasets: readonly DatasetRecords[]): Promise<Store> {
  const store = openBase();
  for (const dataset of datasets) await take(store, dataset);
  return store;
}

/** Imports a dataset; a refusal fails the test with its reasons. */
export async function take(store: Store, dataset: DatasetRecords): Promise<ChangeResult> {
  const result = await store.apply({ dataset, importedAt: IMPORTED_AT });
  if (result.status === 'REFUSED') throw new Error(JSON.stringify(result.refusals, null, 2));
  return result;
}

/** Reads from a snapshot of its own. */
export async function read<T>(store: Store, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = await store.snapshot();
  try {
    return await work(snapshot);
  } finally {
    await snapshot.close();
  }
}

/** An error as the driver throws it. */
export function sqliteError(code: string, message = 'made by a test'): Error {
  return Object.assign(new Error(message), { name: 'SqliteError', code });
}

/** Makes the driver refuse the next commit of a connection, which then stays in its transaction. */
export function refuseCommit(sqlite: Sqlite, error: Error): void {
  const exec = sqlite.exec.bind(sqlite);
  sqlite.exec = (sql) => {
    if (sql !== 'commit') return exec(sql);
    sqlite.exec = exec;
    throw error;
  };
}
