import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FileError } from '../../../src/ingest/files/fileError.ts';
import { type FileWorker, openFileWorker, type WorkerLimits } from '../../../src/ingest/files/fileWorker.ts';
import { readFile } from '../../../src/ingest/files/readFile.ts';
import { readDatasetFolder } from '../../../src/ingest/readDataset.ts';
import { schema } from '../../contract/schema.ts';
import { type Built, build } from '../../support/built.ts';
import { tempFolder } from '../../support/cli.ts';
import { AT, datasetYaml, KEY } from '../made.ts';

let built: Built;

beforeAll(() => {
  built = build();
}, 120_000);
afterAll(() => built.remove());

const open: FileWorker[] = [];
afterEach(async () => {
  for (const worker of open.splice(0)) await worker.close();
});

function worker(limits?: WorkerLimits): FileWorker {
  const opened = openFileWorker(join(built.folder, 'ingest/files/worker.js'), limits);
  open.push(opened);
  return opened;
}

const file = (content: string) => ({
  name: 'made.csv',
  bytes: new TextEncoder().encode(content),
  companions: new Map(),
});
const HEAD = 'test_time_second,voltage_volt,current_ampere\n';
const rows = (count: number) => HEAD + Array.from({ length: count }, (_, row) => `${row},0.5,-0.001`).join('\n');

test('a worker reads what this thread would read', async () => {
  const made = file(`${HEAD}0,0.5,-0.001\n10,0.4,-0.001\n`);
  expect(await worker().read(made)).toEqual(await readFile(made));
});

test('a worker tells how far it is', async () => {
  const shares: number[] = [];
  await worker().read(file(rows(40_000)), { progress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test('this thread goes on while a worker reads', async () => {
  const order: string[] = [];
  const reading = worker()
    .read(file(rows(300_000)))
    .then(() => order.push('read'));
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  order.push('went on');
  await reading;
  expect(order).toEqual(['went on', 'read']);
});

test('a worker hands on why a file is refused, and serves the next one', async () => {
  const both = worker();
  const refused = both.read(file('nothing to see')).catch((error: unknown) => error);
  const next = both.prepare(file(`${HEAD}0,0.5,-0.001\n`), {});
  expect(await refused).toBeInstanceOf(FileError);
  expect(await refused).toMatchObject({ code: 'UNKNOWN_FORMAT' });
  expect((await next).rowCount).toBe(1);
});

test('a file that takes too long is given up, and the next one is read', async () => {
  const hasty = worker({ timeout: 1 });
  await expect(hasty.read(file(rows(500_000)))).rejects.toMatchObject({
    code: 'TOO_SLOW',
    message: 'took longer than 0.001 s to read and was given up',
  });
  await hasty.close();
  expect((await worker().read(file(`${HEAD}0,0.5,-0.001\n`))).format).toBe('BDF');
});

test('a file that takes too much memory costs the worker its life, not the program', async () => {
  const small = worker({ memory: 8 });
  const words = `${HEAD.trim()},mood\n${Array.from({ length: 200_000 }, (_, row) => `${row},0.5,-0.001,mood ${row}`).join('\n')}`;
  await expect(small.read(file(words))).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test('a worker analyses the curves of a dataset as this thread does', async () => {
  const folder = join(tempFolder(), KEY);
  mkdirSync(folder);
  const curves = `[{ key: a, measurement: gcd, file: a.csv, at: [${AT}] }]`;
  writeFileSync(join(folder, 'dataset.yaml'), datasetYaml({ curves }));
  writeFileSync(join(folder, 'a.csv'), `${HEAD}0,2,-0.001\n60,1,-0.001\n120,0.5,-0.001\n180,0.1,-0.001\n`);
  const { dataset } = await readDatasetFolder(folder, schema, worker());
  expect(dataset?.records.measuredMetrics).not.toEqual([]);
  expect(dataset?.records).toEqual((await readDatasetFolder(folder, schema)).dataset?.records);
});
