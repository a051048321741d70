import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkBaseFile } from '../../src/store/baseFile.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { datasetRecords, material, observation } from '../support/records.ts';
import { IMPORTED_AT, newBareFile, newFile, openBase, read, take, temporaryFolder } from './base.ts';

const PAGE_BYTES = 4096;

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** A closed base with enough content to fill some pages. */
async function closedBase(): Promise<string> {
  const file = newFile();
  const store = openBase({ file });
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  await take(store, datasetRecords({ observations: numbers.map((n) => observation({ key: `k${n}` })) }));
  await store.close();
  return file;
}

function overwrite(file: string, from: number, bytes: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  closeSync(handle);
}

test('openStore() makes folder and file on first use, and finds its content again', async () => {
  const file = newFile();
  expect(existsSync(dirname(file))).toBe(false);
  const first = openBase({ file });
  await take(first, datasetRecords({ materials: [material()] }));
  await first.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  const again = openBase({ file });
  const count = await read(again, async ({ materials }) => (await materials.counts({ of: 'base' }, {})).get('*'));
  expect(count).toBe(1);
});

test.each([
  ['header', 0, 100],
  ['pages inside', 20 * PAGE_BYTES, 40 * PAGE_BYTES],
])('openStore() refuses a base whose %s was overwritten, and leaves it as it is', async (_, from, bytes) => {
  const file = await closedBase();
  overwrite(file, from, bytes);
  const before = sha256(file);
  expect(() => openBase({ file })).toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'BASE_CORRUPT', message: expect.stringContaining(file) }),
  );
  expect(sha256(file)).toBe(before);
});

test('checkBaseFile() looks through a file up to the size that is asked for, and at the head of a larger one', async () => {
  const file = await closedBase();
  const { size } = statSync(file);
  // the schema is at the front
  overwrite(file, size - 40 * PAGE_BYTES, 20 * PAGE_BYTES);
  const check = (mostBytes?: number) =>
    checkBaseFile(file, { busyTimeoutMs: 100, ...(mostBytes !== undefined && { mostBytes }) });
  expect(() => check(size - 1)).not.toThrow();
  expect(() => check(size)).toThrow(expect.objectContaining({ code: 'BASE_CORRUPT' }));
  expect(() => check()).toThrow(expect.objectContaining({ code: 'BASE_CORRUPT' }));
  overwrite(file, 0, 100);
  expect(() => check(size - 1)).toThrow(expect.objectContaining({ code: 'BASE_CORRUPT' }));
});

test('openStore() refuses a file that is no SQLite file', () => {
  const file = newBareFile();
  writeFileSync(file, 'material,capacity\nhc,300\n'.repeat(50));
  expect(() => openBase({ file })).toThrow(expect.objectContaining({ code: 'BASE_CORRUPT' }));
  expect(readFileSync(file, 'utf8')).toMatch(/^material,capacity/);
});

test('openStore() refuses a SQLite file of something else, and leaves it as it is', () => {
  const file = newBareFile();
  const other = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  other.exec('create table customers (id integer primary key); insert into customers values (1)');
  other.close();
  const before = sha256(file);
  expect(() => openBase({ file })).toThrow(
    expect.objectContaining({ code: 'BASE_FOREIGN', message: expect.stringContaining('it has the table "customers"') }),
  );
  expect(sha256(file)).toBe(before);
});

test('openStore() refuses a folder in the place of the file', () => {
  const folder = temporaryFolder();
  expect(() => openBase({ file: folder })).toThrow(
    expect.objectContaining({
      code: 'BASE_UNREADABLE',
      message: `The base "${folder}" is not a file: name another one`,
    }),
  );
});

test('openStore() says so where the folder of the base cannot be made', () => {
  const file = newBareFile();
  writeFileSync(file, '');
  expect(() => openBase({ file: join(file, 'base.sqlite') })).toThrow(
    expect.objectContaining({ code: 'BASE_UNREADABLE' }),
  );
  expect(statSync(file).size).toBe(0);
});

test('openStore() says so where the folder of the base cannot be written', () => {
  // the superuser may write anywhere but into a folder of the kernel
  const root = process.getuid?.() === 0;
  const folder = root ? '/proc/self' : temporaryFolder();
  if (!root) chmodSync(folder, 0o500);
  expect(() => openBase({ file: join(folder, 'base.sqlite') })).toThrow(
    expect.objectContaining({ code: 'BASE_UNREADABLE', message: expect.stringContaining(folder) }),
  );
  if (!root) chmodSync(folder, 0o700);
});

test('openStore() refuses fewer than one reader', () => {
  expect(() => openBase({ readers: 0 })).toThrow(new RangeError('Cannot open 0 readers: 1 or more are needed'));
});

test('apply() waits for a writer of another process', async () => {
  const file = newFile();
  const store = openBase({ file, busyTimeoutMs: 10_000 });
  const other = spawn(process.execPath, [
    '-e',
    `const sqlite = require('better-sqlite3')(${JSON.stringify(file)});
     sqlite.exec('begin immediate');
     process.stdout.write('locked');
     setTimeout(() => sqlite.exec('commit'), 300);`,
  ]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const started = performance.now();
  await take(store, datasetRecords());
  expect(performance.now() - started).toBeGreaterThan(100);
});

test('apply() tells that another writer does not come to an end, and changes nothing', async () => {
  const file = newFile();
  const store = openBase({ file, busyTimeoutMs: 50 });
  const other = openSqlite(file, { readonly: false, busyTimeoutMs: 50 });
  other.exec('begin immediate');
  const change = { dataset: datasetRecords(), importedAt: IMPORTED_AT };
  await expect(store.apply(change)).rejects.toMatchObject({
    code: 'BASE_BUSY',
    message: expect.stringContaining(file),
  });
  other.exec('rollback');
  other.close();
  expect(await store.apply(change)).toEqual({ status: 'IMPORTED', version: 1, vanished: [] });
});
