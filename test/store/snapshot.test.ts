import { expect, test } from '@jest/globals';
import { connectionOf } from '../../src/store/connection.ts';
import { NumberCache } from '../../src/store/numberCache.ts';
import { openPool } from '../../src/store/pool.ts';
import { openSnapshot } from '../../src/store/snapshot.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { datasetRecords, material } from '../support/records.ts';
import { baseWith, newFile, openBase, read, refuseCommit, sqliteError, take } from './base.ts';

const one = datasetRecords({ materials: [material({ key: 'one' })] });
const two = datasetRecords({ materials: [material({ key: 'one' }), material({ key: 'two' })] });

test('snapshot() sees only what was imported before it was opened', async () => {
  const store = await baseWith(one);
  const earlier = await store.snapshot();
  const count = async (snapshot: typeof earlier) => (await snapshot.materials.counts({ of: 'base' }, {})).get('*');
  await take(store, two);
  expect(await count(earlier)).toBe(1);
  expect(await read(store, count)).toBe(2);
  expect(await count(earlier)).toBe(1);
  await earlier.close();
});

test('snapshot() waits while all connections are in use, first come first served', async () => {
  const store = openBase({ readers: 1 });
  const order: string[] = [];
  const first = await store.snapshot();
  const waiting = ['second', 'third'].map(async (name) => {
    const snapshot = await store.snapshot();
    order.push(name);
    await snapshot.close();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(order).toEqual([]);
  await first.close();
  await Promise.all(waiting);
  expect(order).toEqual(['second', 'third']);
});

test('snapshot() answers no more once it is closed, and its connection serves others', async () => {
  const store = openBase({ readers: 1 });
  const first = await store.snapshot();
  await first.close();
  await first.close();
  const second = await store.snapshot();
  await expect(first.ions.byIds(['Ion:Na'])).rejects.toThrow('The snapshot was closed');
  expect(await second.ions.byIds(['Ion:Na'])).toEqual(new Map());
  await second.close();
});

test('close() gives the connection back, out of its transaction, also where the commit fails', async () => {
  const file = newFile();
  openBase({ file });
  const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs: 100 });
  const pool = openPool(1, () => connectionOf(file, sqlite));
  const first = await openSnapshot(pool, new NumberCache());
  refuseCommit(sqlite, sqliteError('SQLITE_IOERR'));
  await expect(first.close()).rejects.toMatchObject({ code: 'BASE_UNREADABLE' });
  expect(sqlite.inTransaction).toBe(false);
  const second = await openSnapshot(pool, new NumberCache());
  expect(await second.ions.byIds(['Ion:Na'])).toEqual(new Map());
  await second.close();
  pool.close();
});

test('close() ends the wait for a snapshot, and a closed base takes nothing', async () => {
  const store = openBase({ readers: 1 });
  const open = await store.snapshot();
  const waiting = store.snapshot();
  const ended = expect(waiting).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await store.close();
  await ended;
  await expect(store.apply({ dataset: one, importedAt: '' })).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await expect(open.materials.byIds([])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await open.close();
});
