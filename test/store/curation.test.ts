import { expect, test } from '@jest/globals';
import { cell, claim, DATASET, datasetRecords, idOf, ionRecords, material } from '../support/records.ts';
import { baseWith, IMPORTED_AT, openBase, read, take } from './base.ts';
import { fullDataset } from './fullDataset.ts';

const AUTHOR = { actor: 'jo', at: '2026-03-01T00:00:00Z' };
const first = fullDataset();
const { id, key } = first;
const [marked] = first.sources;
if (marked === undefined) throw new Error('The full dataset has a source');

test('retire() takes all records of a dataset out of the base, and keeps its versions', async () => {
  const store = await baseWith(first);
  const retirement = { reason: 'entered twice', at: AUTHOR.at };
  expect(await store.retire({ ...AUTHOR, dataset: id, reason: 'entered twice' })).toEqual({
    status: 'RETIRED',
    retirement,
  });
  await read(store, async (snapshot) => {
    expect(await snapshot.observations.ids({})).toEqual([]);
    expect(await snapshot.materials.ids({})).toEqual([]);
    expect((await snapshot.datasets.byKeys([key])).get(key)).toMatchObject({ version: 1, retirement });
    expect(await snapshot.datasets.content(id, 1)).toBe(first.content);
    expect(await snapshot.datasets.state()).toMatchObject({ datasets: 0 });
  });
  expect(await store.retire({ ...AUTHOR, dataset: id, reason: 'again' })).toEqual({
    status: 'ALREADY_RETIRED',
    retirement,
  });
  expect(await store.retire({ ...AUTHOR, dataset: 'Dataset:none', reason: 'x' })).toEqual({ status: 'UNKNOWN' });
});

test('retire() refuses while another dataset refers to one of the records, and says to which', async () => {
  const other = 'roe_2025_slope';
  const about = cell({ dataset: other, material: idOf('Material', 'hc') });
  const store = await baseWith(
    ionRecords(),
    datasetRecords({ materials: [material()] }),
    datasetRecords({ key: other, cells: [about] }),
  );
  expect(await store.retire({ ...AUTHOR, dataset: `Dataset:${DATASET}`, reason: 'x' })).toMatchObject({
    status: 'REFUSED',
    refusals: [{ record: idOf('Material', 'hc'), message: expect.stringContaining(other) }],
  });
});

test('apply() takes a retired dataset in again only where it is asked to, and not to the letter of a seed', async () => {
  const store = await baseWith(first);
  await store.retire({ ...AUTHOR, dataset: id, reason: 'entered twice' });
  const change = { dataset: first, importedAt: IMPORTED_AT };
  expect(await store.apply({ ...change, onlyNew: true })).toMatchObject({ status: 'RETIRED' });
  expect(await store.apply(change)).toMatchObject({ status: 'RETIRED', retirement: { reason: 'entered twice' } });
  expect(await store.apply({ ...change, revive: true })).toEqual({ status: 'IMPORTED', version: 1, vanished: [] });
  await read(store, async (snapshot) => {
    expect((await snapshot.observations.ids({})).length).toBe(first.observations.length);
    expect((await snapshot.datasets.byKeys([key])).get(key)?.retirement).toBeNull();
  });
});

test('apply() with onlyNew keeps what replaced a content, and takes a content that the base never held', async () => {
  const store = await baseWith(first, { ...first, title: 'Mended', checksum: 'b'.repeat(64) });
  const change = { importedAt: IMPORTED_AT, onlyNew: true };
  expect(await store.apply({ ...change, dataset: first })).toEqual({ status: 'SUPERSEDED', version: 2 });
  const third = { ...first, title: 'Newer', checksum: 'c'.repeat(64) };
  expect(await store.apply({ ...change, dataset: third })).toMatchObject({ status: 'IMPORTED', version: 3 });
});

test.each([
  [0, 'CONFLICT'],
  [2, 'CONFLICT'],
  [1, 'IMPORTED'],
] as const)('apply() that expects version %i of a base with version 1 is %s', async (expectedVersion, status) => {
  const store = await baseWith(first);
  const dataset = { ...first, title: 'Mended', checksum: 'b'.repeat(64) };
  expect(await store.apply({ dataset, importedAt: IMPORTED_AT, expectedVersion })).toMatchObject({ status });
});

test('tryOut() shows the base with a change, and leaves it without', async () => {
  const store = await baseWith(first);
  const dataset = { ...first, title: 'Mended', checksum: 'b'.repeat(64) };
  const tried = await store.tryOut({ dataset, importedAt: IMPORTED_AT }, async (snapshot) => ({
    title: (await snapshot.datasets.byIds([id])).get(id)?.title,
    // what others see meanwhile
    others: await read(store, async (other) => (await other.datasets.byIds([id])).get(id)?.title),
  }));
  expect(tried).toMatchObject({
    result: { status: 'IMPORTED', version: 2 },
    seen: { title: 'Mended', others: first.title },
  });
  await read(store, async (snapshot) => expect((await snapshot.datasets.byIds([id])).get(id)?.version).toBe(1));
});

test('tryOut() takes a change back whose look fails, and later changes are made', async () => {
  const store = await baseWith(first);
  const dataset = { ...first, title: 'Mended', checksum: 'b'.repeat(64) };
  const failing = store.tryOut({ dataset, importedAt: IMPORTED_AT }, () => Promise.reject(new Error('look away')));
  await expect(failing).rejects.toThrow('look away');
  expect(await store.apply({ dataset, importedAt: IMPORTED_AT })).toMatchObject({ status: 'IMPORTED', version: 2 });
});

test('tryOut() of a change that is refused shows nothing', async () => {
  const store = openBase();
  const dataset = datasetRecords({ key: 'roe_2020' });
  const wrong = { ...dataset, claims: [{ ...claim({ key: 'a', dataset: 'roe_2020' }), material: 'Material:none/x' }] };
  const looked = await store.tryOut({ dataset: wrong, importedAt: IMPORTED_AT }, async () => 'seen');
  expect(looked).toMatchObject({ result: { status: 'REFUSED' }, seen: null });
});

test('mark() outlives an import, and withdrawing it brings back what the dataset says', async () => {
  const concern = { ...first, sources: [{ ...marked, retraction: 'CONCERN' as const }, ...first.sources.slice(1)] };
  const store = await baseWith(concern);
  const retraction = { reason: 'image duplication', notice: '10.1000/notice' };
  const status = () =>
    read(store, async ({ sources }) => (await sources.byIds([marked.id])).get(marked.id)?.retraction);
  expect(await store.mark({ ...AUTHOR, source: marked.id, retraction })).toMatchObject({ status: 'MARKED' });
  expect(await status()).toBe('RETRACTED');
  expect(await store.mark({ ...AUTHOR, source: marked.id, retraction })).toMatchObject({ status: 'UNCHANGED' });
  await take(store, { ...concern, title: 'Mended', checksum: 'b'.repeat(64) });
  expect(await status()).toBe('RETRACTED');
  await read(store, async ({ curation }) =>
    expect((await curation.retractions([marked.id])).get(marked.id)).toEqual({
      source: marked.id,
      ...retraction,
      at: AUTHOR.at,
    }),
  );
  expect(await store.mark({ ...AUTHOR, source: marked.id, retraction: null })).toEqual({ status: 'WITHDRAWN' });
  expect(await status()).toBe('CONCERN');
  expect(await store.mark({ ...AUTHOR, source: marked.id, retraction: null })).toEqual({ status: 'NOT_MARKED' });
  expect(await store.mark({ ...AUTHOR, source: 'Source:none/x', retraction })).toEqual({ status: 'UNKNOWN' });
});

test('the log of changes says who did what when, the last first; a refused change is not in it', async () => {
  const store = await baseWith(first);
  await store.apply({ dataset: first, importedAt: IMPORTED_AT, actor: 'poe', expectedVersion: 7 });
  await store.mark({ ...AUTHOR, source: marked.id, retraction: { reason: 'faults', notice: null } });
  await store.retire({ ...AUTHOR, dataset: id, reason: 'entered twice' });
  await read(store, async ({ curation }) => {
    expect(await curation.changes({ subject: null, limit: 10 })).toMatchObject([
      {
        ...AUTHOR,
        action: 'RETIRE_DATASET',
        subject: key,
        versionBefore: 1,
        versionAfter: null,
        note: 'entered twice',
      },
      { ...AUTHOR, action: 'MARK_RETRACTED', subject: marked.id, note: 'faults' },
      {
        at: IMPORTED_AT,
        actor: 'unnamed',
        action: 'IMPORT_DATASET',
        subject: key,
        versionBefore: null,
        versionAfter: 1,
      },
    ]);
    expect(await curation.changes({ subject: key, limit: 1 })).toMatchObject([{ action: 'RETIRE_DATASET' }]);
  });
});

test.each(['retire', 'mark'] as const)('%s() changes the revision and the checksum of the base', async (what) => {
  const store = await baseWith(first);
  const seen = () =>
    read(store, async ({ datasets }) => [await datasets.revision(), (await datasets.state()).checksum] as const);
  const [revision, checksum] = await seen();
  if (what === 'retire') await store.retire({ ...AUTHOR, dataset: id, reason: 'x' });
  else await store.mark({ ...AUTHOR, source: marked.id, retraction: { reason: 'x', notice: null } });
  const [later, other] = await seen();
  expect(later).not.toBe(revision);
  expect(other).not.toBe(checksum);
});

test('changes that are asked for at once are made one after the other', async () => {
  const store = openBase();
  const keys = ['a_2020', 'b_2020', 'c_2020', 'd_2020'];
  const results = await Promise.all(
    keys.map((each) => store.apply({ dataset: datasetRecords({ key: each }), importedAt: IMPORTED_AT })),
  );
  expect(results.map(({ status }) => status)).toEqual(keys.map(() => 'IMPORTED'));
});
