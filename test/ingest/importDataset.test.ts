import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { loadSeed } from '../../src/ingest/loadSeed.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { schema } from '../contract/schema.ts';
import { datasetYaml, folderOf, KEY, observation, type Parts } from './made.ts';

const opened: Store[] = [];
const options = { schema, now: () => new Date('2026-01-31T12:00:00Z') };

function store(): Store {
  const base = openStore({ file: join(folderOf({}), 'base.sqlite'), migrationsFolder: 'migrations' });
  opened.push(base);
  return base;
}

afterEach(async () => {
  for (const base of opened.splice(0)) await base.close();
});

/** Another dataset, without ions. */
function otherYaml(parts: Parts = {}): string {
  return datasetYaml({
    key: 'doe_2025_other',
    sources:
      '[{ key: doe_2025, kind: ARTICLE, title: { text: T }, doi: { missing: NOT_REPORTED }, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }]',
    ions: '[]',
    materials: '[]',
    cells: '[]',
    measurements: '[]',
    ...parts,
  });
}

test('importDataset() takes a folder once and changes nothing the second time', async () => {
  const base = store();
  const folder = join(folderOf({ [KEY]: datasetYaml() }), KEY);
  expect(await importDataset(base, folder, options)).toMatchObject({ status: 'IMPORTED', key: KEY, version: 1 });
  expect(await importDataset(base, folder, options)).toMatchObject({ status: 'UNCHANGED', key: KEY, version: 1 });
  const snapshot = await base.snapshot();
  expect((await snapshot.datasets.byKeys([KEY])).get(KEY)).toMatchObject({ importedAt: '2026-01-31T12:00:00.000Z' });
  await snapshot.close();
});

test('importDataset() makes a new version of a changed folder', async () => {
  const base = store();
  await importDataset(base, join(folderOf({ [KEY]: datasetYaml() }), KEY), options);
  const changed = join(folderOf({ [KEY]: datasetYaml({ title: 'Other' }) }), KEY);
  expect(await importDataset(base, changed, options)).toMatchObject({ status: 'IMPORTED', version: 2 });
});

test('importDataset() takes nothing of a folder with a fault', async () => {
  const base = store();
  const folder = join(folderOf({ [KEY]: datasetYaml({ title: '[a]' }) }), KEY);
  expect(await importDataset(base, folder, options)).toMatchObject({
    status: 'REFUSED',
    problems: [{ path: 'title' }],
  });
  const snapshot = await base.snapshot();
  expect((await snapshot.datasets.byKeys([KEY])).size).toBe(0);
  await snapshot.close();
});

test('importDataset() tells of every record that the base lacks, at its line', async () => {
  const observations = observation(
    'quantity: D002, material: roe_2024_made/hc, ion: Li, value: { reported: "0.38 nm" }',
  );
  const folder = join(folderOf({ doe_2025_other: otherYaml({ observations }) }), 'doe_2025_other');
  const report = await importDataset(store(), folder, options);
  expect(report.problems).toMatchObject([
    {
      path: 'observations[0].material',
      message: 'the base holds no Material "roe_2024_made/hc": import the dataset "roe_2024_made" with it first',
    },
    {
      path: 'observations[0].ion',
      message: 'the base holds no reference values of Li: import a dataset with them first',
    },
  ]);
});

test('importDataset() puts a refusal of the base at the line of its record', async () => {
  const base = store();
  await importDataset(base, join(folderOf({ [KEY]: datasetYaml() }), KEY), options);
  const sameIon = datasetYaml({ key: 'doe_2025_other', materials: '[]', cells: '[]', measurements: '[]' });
  const folder = join(folderOf({ doe_2025_other: sameIon }), 'doe_2025_other');
  const report = await importDataset(base, folder, options);
  expect(report).toMatchObject({ status: 'REFUSED', problems: [{ path: 'ions[0]', code: 'REFUSED_BY_BASE' }] });
});

test('loadSeed() loads datasets behind those that they refer to', async () => {
  const base = store();
  const observations = observation(
    'quantity: D002, material: roe_2024_made/hc, ion: Na, value: { reported: "0.38 nm" }',
  );
  const root = folderOf({ [join('papers', KEY)]: datasetYaml(), doe_2025_other: otherYaml({ observations }) });
  const reports = await loadSeed(base, root, options);
  expect(reports.map((report) => [report.status, 'key' in report && report.key])).toEqual([
    ['IMPORTED', KEY],
    ['IMPORTED', 'doe_2025_other'],
  ]);
});

test('loadSeed() tells all problems of all datasets and takes those without', async () => {
  const root = folderOf({
    a_2020_bad: datasetYaml({ key: 'a_2020_bad', title: '[a]' }),
    b_2020_bad: datasetYaml({ key: 'b_2020_bad', materials: 'x' }),
    [KEY]: datasetYaml(),
  });
  const reports = await loadSeed(store(), root, options);
  expect(reports.map(({ status, problems }) => [status, problems.map(({ path }) => path)])).toEqual([
    ['REFUSED', ['title']],
    ['REFUSED', ['materials']],
    ['IMPORTED', []],
  ]);
});

test('loadSeed() tells of a circle of references instead of going round in it', async () => {
  const referring = (key: string, other: string) =>
    otherYaml({
      key,
      observations: observation(`quantity: D002, material: ${other}/hc, value: { reported: "0.38 nm" }`),
    });
  const root = folderOf({ a_2020: referring('a_2020', 'b_2020'), b_2020: referring('b_2020', 'a_2020') });
  const reports = await loadSeed(store(), root, options);
  expect(reports.map(({ status }) => status)).toEqual(['REFUSED', 'REFUSED']);
});

test('every dataset of the seed is read without a problem', async () => {
  const reports = await loadSeed(store(), 'seed', options);
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports.length).toBeGreaterThan(0);
});
