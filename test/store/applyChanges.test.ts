import { expect, test } from '@jest/globals';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { applyChanges } from '../../src/store/applyChanges.ts';
import { connectionOf } from '../../src/store/connection.ts';
import { packDataset, prepareDataset, unpackDataset } from '../../src/store/preparedDataset.ts';
import { rowsText } from '../../src/store/reading.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { ChangeResult, PreparedChange, Store } from '../../src/store/store.ts';
import { claim, datasetRecords, idOf, ionRecords, material, observation, quantity } from '../support/records.ts';
import { seeded } from '../support/seeded.ts';
import { allRows } from './anyRows.ts';
import { baseWith, IMPORTED_AT, newFile, openBase, read, refuseCommit, sqliteError, take } from './base.ts';
import { fullDataset } from './fullDataset.ts';

function changeOf(dataset: DatasetRecords, parts: Partial<PreparedChange> = {}): PreparedChange {
  return { dataset: prepareDataset(dataset), importedAt: IMPORTED_AT, ...parts };
}

/** A dataset of one material, and if asked an observation of a material of another dataset. */
function small(key: string, refersTo?: string): DatasetRecords {
  const observations =
    refersTo === undefined
      ? []
      : [observation({ dataset: key, cell: null, measurement: null, material: idOf('Material', 'hc', refersTo) })];
  return datasetRecords({ key, materials: [material({ dataset: key })], observations });
}

async function keysIn(store: Store): Promise<readonly string[]> {
  return read(store, async ({ datasets }) => {
    const found = await datasets.ids({});
    return found.filter((id) => id !== 'Dataset:ions');
  });
}

test('applyAll() takes datasets in their order, each seeing those before it', async () => {
  const store = await baseWith(ionRecords());
  const results = await store.applyAll([small('a_1'), small('b_2', 'a_1'), small('a_1')].map((each) => changeOf(each)));
  expect(results).toEqual([
    { status: 'IMPORTED', version: 1, vanished: [] },
    { status: 'IMPORTED', version: 1, vanished: [] },
    { status: 'UNCHANGED', version: 1 },
  ]);
  expect(await keysIn(store)).toEqual(['Dataset:a_1', 'Dataset:b_2']);
});

test('applyAll() takes what is in order, although others are refused before and behind it', async () => {
  const store = await baseWith(ionRecords());
  const twice = datasetRecords({
    key: 'c_3',
    materials: [material({ dataset: 'c_3' })],
    claims: [claim({ dataset: 'c_3', observations: [idOf('Observation', 'none', 'c_3')] })],
  });
  const results = await store.applyAll(
    [small('b_2', 'a_1'), small('a_1'), twice, small('d_4')].map((each) => changeOf(each)),
  );
  expect(results.map(({ status }) => status)).toEqual(['REFUSED', 'IMPORTED', 'REFUSED', 'IMPORTED']);
  expect(results[0]).toMatchObject({
    refusals: [{ message: 'It refers to Material:a_1/hc, which neither the dataset nor the base holds' }],
  });
  expect(await keysIn(store)).toEqual(['Dataset:a_1', 'Dataset:d_4']);
  await read(store, async ({ materials }) => {
    expect([...(await materials.byIds(['Material:c_3/hc', 'Material:d_4/hc'])).keys()]).toEqual(['Material:d_4/hc']);
  });
});

test('applyAll() replaces, keeps and leaves alone as apply() does', async () => {
  const store = await baseWith(ionRecords(), small('a_1'), small('b_2'));
  await store.retire({ dataset: 'Dataset:b_2', reason: 'twice', at: IMPORTED_AT, actor: 'tester' });
  const other = { ...small('a_1'), title: 'Other', checksum: 'other', materials: [] };
  const results = await store.applyAll([
    changeOf(other),
    changeOf(small('b_2')),
    changeOf(small('b_2'), { revive: true }),
  ]);
  expect(results).toMatchObject([
    { status: 'IMPORTED', version: 2, vanished: ['Material:a_1/hc'] },
    { status: 'RETIRED' },
    { status: 'IMPORTED', version: 1 },
  ]);
  expect(await store.applyAll([])).toEqual([]);
});

/** What can be wrong with a dataset; each is refused by another part of the store. */
type Fault = (key: string, other: string) => Partial<DatasetRecords>;
const faults: readonly [Fault, ...Fault[]] = [
  (key, other) => ({ materials: [material({ dataset: key }), material({ dataset: other, key: 'b' })] }),
  (key) => ({ materials: [material({ dataset: key }), material({ dataset: key })] }),
  (key) => ({ materials: [material({ dataset: key }), material({ dataset: key, key: 'b', slug: 'hc' })] }),
  (key, other) => ({
    materials: [material({ dataset: key }), { ...material({ dataset: other }), dataset: `Dataset:${key}` }],
  }),
  (key) => ({ claims: [claim({ dataset: key, observations: [idOf('Observation', 'none', key)] })] }),
  (key) => ({ observations: [observation({ dataset: key, statement: { form: 'VALUE', value: { value: turned } } })] }),
  // the material may be what another dataset refers to
  () => ({ materials: [] }),
];

const turned = { ...quantity('300 mAh/g'), lower: 310, upper: 290 };

/** A few datasets and versions of them, some of them wrong, some of which refer to others, which may be wrong, come later or never. */
function randomDatasets(seed: number): readonly DatasetRecords[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly [T, ...T[]]) => list[Math.floor(random() * list.length)] ?? list[0];
  return ['k_1', 'k_2', 'k_3', 'k_4', 'k_3', 'k_2', 'k_1'].map((key) => {
    const other = pick(['k_1', 'k_2', 'k_3', 'k_5']);
    const parts = random() < 0.2 ? pick(faults)(key, other) : {};
    const { checksum: _, content: __, id: ___, ...dataset } = small(key, random() < 0.4 ? other : undefined);
    return datasetRecords({ ...dataset, title: `Part ${pick([1, 2, 3])}`, ...parts });
  });
}

/** How many are taken at once, or one after the other, after the others. */
const AT_LAST = 4;

type Taking = (store: Store, datasets: readonly DatasetRecords[]) => Promise<readonly ChangeResult[]>;

const together: Taking = (store, datasets) => store.applyAll(datasets.map((each) => changeOf(each)));

const apart: Taking = async (store, datasets) => {
  const results: ChangeResult[] = [];
  for (const dataset of datasets) results.push(await store.apply({ dataset, importedAt: IMPORTED_AT }));
  return results;
};

/** What a base says of the last ones of some datasets, and the rows that it has then. */
async function outcomeOf(datasets: readonly DatasetRecords[], taking: Taking) {
  const file = newFile();
  const store = openBase({ file });
  await take(store, ionRecords());
  await apart(store, datasets.slice(0, -AT_LAST));
  const results = await taking(store, datasets.slice(-AT_LAST));
  await store.close();
  return { results, rows: rowsIn(file), isRefused: results.some(({ status }) => status === 'REFUSED') };
}

test('applyAll() says and leaves the same as apply() for one after the other, unless all fit only together', async () => {
  const cases = new Set<string>();
  for (let seed = 1; seed <= 16; seed += 1) {
    const datasets = randomDatasets(seed);
    const [all, each] = [await outcomeOf(datasets, together), await outcomeOf(datasets, apart)];
    const onlyTogether = each.isRefused && !all.isRefused;
    cases.add(onlyTogether ? 'only together' : each.isRefused ? 'refused' : 'taken');
    if (onlyTogether) {
      const titles = all.rows.datasets?.map((row) => 'title' in row && row.title);
      expect(titles).toEqual(expect.arrayContaining(datasets.slice(-AT_LAST).map(({ title }) => title)));
    } else expect([seed, all]).toEqual([seed, each]);
  }
  expect(cases).toEqual(new Set(['taken', 'refused', 'only together']));
});

function rowsIn(file: string) {
  const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs: 100 });
  const rows = allRows(sqlite);
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  sqlite.close();
  return rows;
}

test('applyAll() leaves a base as apply() leaves it', async () => {
  const datasets = [fullDataset(), small('a_1'), small('b_2', 'a_1')];
  const one = await baseWith(...datasets);
  const many = openBase();
  await many.applyAll(datasets.map((each) => changeOf(each)));
  const [a, b] = await Promise.all([one, many].map((store) => read(store, ({ datasets: all }) => all.state())));
  expect(b).toEqual(a);
});

test('a commit that is refused is made again dataset by dataset', async () => {
  const file = newFile();
  const store = openBase({ file });
  await take(store, ionRecords());
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 1000 });
  sqlite.pragma('foreign_keys = on');
  refuseCommit(sqlite, sqliteError('SQLITE_CONSTRAINT_FOREIGNKEY'));
  const results = applyChanges(connectionOf(file, sqlite), [changeOf(small('a_1')), changeOf(small('b_2'))]);
  expect(results.map(({ status }) => status)).toEqual(['IMPORTED', 'IMPORTED']);
  sqlite.close();
});

test('after an error of the file nothing of all is taken', async () => {
  const file = newFile();
  const store = openBase({ file });
  await take(store, ionRecords());
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 1000 });
  refuseCommit(sqlite, sqliteError('SQLITE_FULL'));
  expect(() => applyChanges(connectionOf(file, sqlite), [changeOf(small('a_1'))])).toThrow('made by a test');
  sqlite.close();
  expect(await keysIn(store)).toEqual([]);
});

test('unpackDataset() gives the rows that were packed, with the same reading', () => {
  const { curves: _, measuredMetrics: __, ...rest } = fullDataset();
  const dataset = { ...rest, curves: [], measuredMetrics: [] };
  const { records, ...head } = prepareDataset(dataset);
  const { records: unpacked, ...unpackedHead } = unpackDataset(packDataset(dataset));
  expect(unpackedHead).toEqual(head);
  expect(rowsText(unpacked())).toBe(rowsText(records()));
  expect(() => packDataset(fullDataset())).toThrow('has curves: it cannot be packed');
  const packed = packDataset(dataset);
  const strange = unpackDataset({ ...packed, rows: '[["a","b",[["nowhere"]]]]' });
  expect(() => strange.records()).toThrow('no table "nowhere"');
});
