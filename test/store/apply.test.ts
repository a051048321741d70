import { expect, test } from '@jest/globals';
import type { CurveRecord } from '../../src/domain/curve.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { applyChange } from '../../src/store/applyChange.ts';
import { connectionOf } from '../../src/store/connection.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import {
  cell,
  claim,
  curve,
  DATASET,
  datasetRecords,
  idOf,
  ionRecords,
  material,
  observation,
  source,
} from '../support/records.ts';
import { baseWith, IMPORTED_AT, newFile, openBase, read, refuseCommit, sqliteError, take } from './base.ts';
import { fullDataset } from './fullDataset.ts';

const START = { size: 100, from: 'START', after: null, before: null } as const;

const dataset = fullDataset();
const nouns = [
  'laboratories',
  'sources',
  'ions',
  'materials',
  'cells',
  'measurements',
  'observations',
  'dftResults',
  'mechanismModels',
  'claims',
] as const satisfies readonly (keyof DatasetRecords)[];

test.each(nouns)('apply() keeps all %s as they were given', async (noun) => {
  const store = await baseWith(dataset);
  const given: readonly { readonly id: string }[] = dataset[noun];
  const ids = given.map(({ id }) => id);
  const kept = await read<ReadonlyMap<string, unknown>>(store, (snapshot) => snapshot[noun].byIds(ids));
  expect(ids.map((id) => kept.get(id))).toEqual(given);
});

test('apply() keeps curves as they were given, and their numbers and files apart', async () => {
  const store = await baseWith(dataset);
  const [given] = dataset.curves;
  if (given === undefined) throw new Error('The full dataset has a curve');
  const { values: _, contents, analysedBy: __, ...described } = given;
  await read(store, async ({ curves }) => {
    expect((await curves.byIds([given.id])).get(given.id)).toEqual(described);
    const voltage = { curve: given.id, position: 1, digest: given.columns[1]?.digest ?? '' };
    expect(await curves.numbers([voltage])).toEqual(new Map([[voltage.digest, Float64Array.of(0.5, 0.4)]]));
    const file = await curves.file(given.file.sha256);
    expect(file).toMatchObject({ name: 'gcd.csv', packing: 'NONE', size: contents[0]?.size });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('file of doe_2026_pores/gcd');
    expect(await curves.file('0'.repeat(64))).toBeNull();
  });
});

test('apply() keeps one file of several curves, and keeps it when they go', async () => {
  const [other] = [curve({ key: 'again', ...only(dataset.curves[0]) })];
  const store = await baseWith({ ...dataset, checksum: 'b', curves: [...dataset.curves, other] });
  await take(store, { ...dataset, checksum: 'c', curves: [], measuredMetrics: [] });
  await read(store, async ({ curves }) => {
    expect((await curves.counts({ of: 'base' }, {})).get('*')).toBe(0);
    expect((await curves.file(other.file.sha256))?.size).toBe(other.file.size);
  });
});

/** What says which file a curve is from. */
function only(given: CurveRecord | undefined): Pick<CurveRecord, 'file' | 'contents'> {
  if (given === undefined) throw new Error('The full dataset has a curve');
  return { file: given.file, contents: given.contents };
}

test('apply() takes equal content once', async () => {
  const store = openBase();
  expect(await store.apply({ dataset, importedAt: IMPORTED_AT })).toEqual({
    status: 'IMPORTED',
    version: 1,
    vanished: [],
  });
  expect(await store.apply({ dataset, importedAt: '2027-01-01T00:00:00Z' })).toEqual({
    status: 'UNCHANGED',
    version: 1,
  });
  const found = await read(store, ({ datasets }) => datasets.byKeys([dataset.key]));
  expect(found.get(dataset.key)?.importedAt).toBe(IMPORTED_AT);
});

test('apply() writes equal content anew, as the same version, where it is read otherwise than before', async () => {
  const first = datasetRecords({ materials: [material(), material({ key: 'old' })], claims: [claim()] });
  const reread = { ...first, materials: [material({ doping: { value: 'N' } })] };
  const store = await baseWith(first);
  const change = { dataset: reread, importedAt: '2027-01-01T00:00:00Z' };
  expect(await store.apply(change)).toEqual({ status: 'REREAD', version: 1 });
  expect(await store.apply(change)).toEqual({ status: 'UNCHANGED', version: 1 });
  await read(store, async ({ datasets, materials, propositions }) => {
    const { items } = (await materials.pages({ of: 'base' }, {}, START)).get('*') ?? { items: [] };
    expect(items).toEqual(reread.materials);
    expect((await propositions.counts({ of: 'base' }, {})).get('*')).toBe(1);
    const versions = (await datasets.versions([first.id])).get(first.id);
    expect(versions).toMatchObject([{ version: 1, importedAt: IMPORTED_AT }]);
    expect((await datasets.byKeys([first.key])).get(first.key)).toEqual({
      ...{ id: first.id, key: first.key, title: first.title, curator: first.curator, licence: first.licence },
      ...{ version: 1, checksum: first.checksum, importedAt: IMPORTED_AT, retirement: null },
    });
  });
  expect(await take(store, datasetRecords({ title: 'Pores, corrected' }))).toMatchObject({
    status: 'IMPORTED',
    version: 2,
  });
});

test('apply() changes nothing where the fields of equal records stand in another order', async () => {
  const first = datasetRecords({ materials: [material()] });
  const turned = Object.fromEntries(Object.entries(material()).reverse()) as ReturnType<typeof material>;
  const store = await baseWith(first);
  expect(await take(store, { ...first, materials: [turned] })).toEqual({ status: 'UNCHANGED', version: 1 });
});

test('apply() puts changed content in the place of the earlier one, which stays readable', async () => {
  const first = datasetRecords({ materials: [material({ key: 'old' }), material({ key: 'kept' })] });
  const second = datasetRecords({ title: 'Pores, corrected', materials: [material({ key: 'kept', name: 'Renamed' })] });
  const store = await baseWith(first);
  expect(await take(store, second)).toEqual({ status: 'IMPORTED', version: 2, vanished: [idOf('Material', 'old')] });
  await read(store, async ({ datasets, materials }) => {
    const { items } = (await materials.pages({ of: 'base' }, {}, START)).get('*') ?? { items: [] };
    expect(items.map(({ name }) => name)).toEqual(['Renamed']);
    const versions = (await datasets.versions([first.id])).get(first.id) ?? [];
    expect(versions.map(({ version, title }) => [version, title])).toEqual([
      [1, 'Pores'],
      [2, 'Pores, corrected'],
    ]);
    expect(await datasets.content(first.id, 1)).toBe(first.content);
    expect(await datasets.content(first.id, 3)).toBeNull();
  });
});

test('apply() leaves nothing of a dataset behind that its next version does not have', async () => {
  const store = await baseWith(dataset);
  await take(store, datasetRecords());
  await read(store, async (snapshot) => {
    for (const noun of nouns.filter((each) => each !== 'sources')) {
      expect([noun, (await snapshot[noun].counts({ of: 'base' }, {})).get('*')]).toEqual([noun, 0]);
    }
    expect((await snapshot.propositions.counts({ of: 'base' }, {})).get('*')).toBe(0);
  });
});

test('apply() keeps a proposition as long as some dataset has a claim about it', async () => {
  const [mine, theirs] = [datasetRecords({ claims: [claim()] }), 'roe_2025_slope'];
  const store = await baseWith(mine, datasetRecords({ key: theirs, claims: [claim({ dataset: theirs })] }));
  const count = () => read(store, async ({ propositions }) => (await propositions.counts({ of: 'base' }, {})).get('*'));
  expect(await count()).toBe(1);
  await take(store, datasetRecords());
  expect(await count()).toBe(1);
  await take(store, datasetRecords({ key: theirs }));
  expect(await count()).toBe(0);
});

test('apply() refuses an id that another dataset holds', async () => {
  const other = 'roe_2025_slope';
  const store = await baseWith(ionRecords());
  const records = datasetRecords({ key: other, ions: ionRecords(other).ions.slice(0, 1) });
  expect(await store.apply({ dataset: records, importedAt: IMPORTED_AT })).toEqual({
    status: 'REFUSED',
    refusals: [{ record: 'Ion:Li', message: 'Dataset:ions already holds a record with this id' }],
  });
});

test('apply() takes slugs and DOIs that another dataset has as well', async () => {
  const other = 'roe_2025_slope';
  const doi = { value: '10.1000/x' };
  await baseWith(
    datasetRecords({ sources: [source({ doi }), source({ key: 'cited' })], materials: [material()] }),
    datasetRecords({
      key: other,
      sources: [source({ dataset: other, doi }), source({ key: 'cited', dataset: other })],
      materials: [material({ dataset: other })],
    }),
  );
});

test('apply() refuses a slug and a DOI that two records of the dataset have', async () => {
  const records = datasetRecords({
    sources: [source({ doi: { value: '10.1000/X' } }), source({ key: 'again', doi: { value: '10.1000/x' } })],
    materials: [material(), material({ key: 'hc-2', slug: 'hc' })],
  });
  expect(await openBase().apply({ dataset: records, importedAt: IMPORTED_AT })).toEqual({
    status: 'REFUSED',
    refusals: [
      { record: idOf('Material', 'hc-2'), message: `The slug "hc" is also that of ${idOf('Material', 'hc')}` },
      { record: idOf('Source', 'again'), message: `The DOI "10.1000/x" is also that of ${idOf('Source', DATASET)}` },
    ],
  });
});

test('apply() refuses references to nothing, ions included', async () => {
  const store = openBase();
  const records = datasetRecords({
    cells: [cell({ material: idOf('Material', 'missing') })],
    claims: [claim({ observations: [idOf('Observation', 'missing')] })],
  });
  const result = await store.apply({ dataset: records, importedAt: IMPORTED_AT });
  const message = (id: string) => `It refers to ${id}, which neither the dataset nor the base holds`;
  expect(result).toEqual({
    status: 'REFUSED',
    refusals: [
      { record: idOf('Cell', 'hc-na'), message: message(idOf('Material', 'missing')) },
      { record: idOf('Cell', 'hc-na'), message: message('Ion:Na') },
      { record: idOf('Claim', 'filling'), message: message(idOf('Observation', 'missing')) },
    ],
  });
});

test('apply() refuses to leave out what another dataset refers to', async () => {
  const other = 'roe_2025_slope';
  const store = await baseWith(
    ionRecords(),
    datasetRecords({ materials: [material()], observations: [observation()] }),
    datasetRecords({
      key: other,
      cells: [cell({ dataset: other, material: idOf('Material', 'hc') })],
      claims: [claim({ dataset: other, observations: [idOf('Observation', 'capacity')] })],
    }),
  );
  const result = await store.apply({ dataset: datasetRecords(), importedAt: IMPORTED_AT });
  expect(result).toEqual({
    status: 'REFUSED',
    refusals: [
      {
        record: idOf('Material', 'hc'),
        message: `${idOf('Cell', 'hc-na', other)} of Dataset:${other} refers to it, so it cannot be left out`,
        neededBy: `Dataset:${other}`,
      },
      {
        record: idOf('Observation', 'capacity'),
        message: `${idOf('Claim', 'filling', other)} of Dataset:${other} refers to it, so it cannot be left out`,
        neededBy: `Dataset:${other}`,
      },
    ],
  });
});

test('apply() refuses records that stand twice or break a rule of their table', async () => {
  const upsideDown = { ...observation(), statement: { form: 'VALUE', value: { value: wrongInterval() } } } as const;
  const store = openBase();
  const records = datasetRecords({ observations: [upsideDown], materials: [material(), material()] });
  const result = await store.apply({ dataset: records, importedAt: IMPORTED_AT });
  expect(result).toEqual({
    status: 'REFUSED',
    refusals: [
      { record: idOf('Material', 'hc'), message: 'The dataset has 2 records with this id' },
      {
        record: idOf('Observation', 'capacity'),
        message: expect.stringContaining('as "statement": its value is below its lower bound or above its upper one'),
        cause: expect.objectContaining({ code: 'SQLITE_CONSTRAINT_CHECK' }),
      },
    ],
  });
});

test('apply() writes nothing of a change that it refuses', async () => {
  const store = await baseWith(datasetRecords({ materials: [material()] }));
  const before = await read(store, ({ materials }) => materials.pages({ of: 'base' }, {}, START));
  const refused = datasetRecords({ materials: [material({ key: 'new' })], claims: [claim({ ion: 'Na' })] });
  expect((await store.apply({ dataset: refused, importedAt: IMPORTED_AT })).status).toBe('REFUSED');
  await read(store, async ({ materials, datasets }) => {
    expect(await materials.pages({ of: 'base' }, {}, START)).toEqual(before);
    expect((await datasets.byKeys([refused.key])).get(refused.key)?.version).toBe(1);
  });
});

test('apply() tells of a commit that fails for no reason that it could give', () => {
  const file = newFile();
  openBase({ file });
  const sqlite = openSqlite(file, { readonly: false, busyTimeoutMs: 100 });
  const error = sqliteError('SQLITE_CONSTRAINT_COMMITHOOK');
  refuseCommit(sqlite, error);
  const change = { dataset: datasetRecords(), importedAt: IMPORTED_AT };
  expect(() => applyChange(connectionOf(file, sqlite), change)).toThrow(error);
  expect(sqlite.inTransaction).toBe(false);
  sqlite.close();
});

function wrongInterval() {
  const { statement } = observation();
  if (statement.form !== 'VALUE' || !('value' in statement.value)) throw new TypeError('the builder makes a value');
  return { ...statement.value.value, lower: 400, upper: 200 };
}
