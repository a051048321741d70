import { expect, test } from '@jest/globals';
import { countSnapshots } from '../../src/api/snapshotCount.ts';
import { openTestStore } from './serve.ts';

test('countSnapshots() tells how many are open and how many are waited for', async () => {
  const { store, remove } = openTestStore(1);
  const counted = countSnapshots(store);
  const counts = () => [counted.inUse(), counted.waiting()];
  const first = await counted.store.snapshot();
  const second = counted.store.snapshot();
  expect(counts()).toEqual([1, 1]);
  await first.close();
  await first.close();
  const opened = await second;
  expect(counts()).toEqual([1, 0]);
  await opened.close();
  expect(counts()).toEqual([0, 0]);
  await remove();
});

test('countSnapshots() forgets who was refused', async () => {
  const { store, remove } = openTestStore(1);
  const counted = countSnapshots({ ...store, snapshot: () => Promise.reject(new Error('closed')) });
  await expect(counted.store.snapshot()).rejects.toThrow('closed');
  expect([counted.inUse(), counted.waiting()]).toEqual([0, 0]);
  await remove();
});
