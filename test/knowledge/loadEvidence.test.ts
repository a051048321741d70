import { expect, test } from '@jest/globals';
import { datasetsOfMaterials, joined, loadDatasets } from '../../src/knowledge/loadEvidence.ts';
import { importInto, openTestStore } from '../api/serve.ts';
import {
  claim,
  DATASET,
  datasetRecords,
  idOf,
  ionRecords,
  material,
  mechanismModel,
  observation,
} from '../support/records.ts';

test('loadDatasets() reads a long dataset piece by piece, with rests between, and leaves out nothing', async () => {
  const { store, remove } = openTestStore();
  const keys = Array.from({ length: 600 }, (_, place) => `o-${String(place).padStart(3, '0')}`);
  const observations = keys.map((key) => observation({ key, material: idOf('Material', 'hc'), ion: 'Na' }));
  const records = datasetRecords({ materials: [material()], observations });
  await importInto(store, ionRecords(), records, datasetRecords({ key: 'other_2020_word' }));
  const snapshot = await store.snapshot();
  let rests = 0;
  const loaded = await loadDatasets(snapshot, [records.id, 'Dataset:other_2020_word'], async () => {
    rests += 1;
  });
  expect([...loaded.keys()]).toEqual([records.id, 'Dataset:other_2020_word']);
  expect(loaded.get(records.id)?.observations).toEqual(records.observations);
  expect(loaded.get(records.id)?.ions).toHaveLength(3);
  expect(loaded.get('Dataset:other_2020_word')?.observations).toEqual([]);
  // ions, materials, sources and three pieces of statements
  expect(rests).toBe(6);
  await snapshot.close();
  await remove();
});

test('loadDatasets() brings the mechanism models of other datasets that claims name; laid together each stands once', async () => {
  const { store, remove } = openTestStore();
  const shared = mechanismModel({ key: 'shared', dataset: 'models_2000_word' });
  const own = mechanismModel({ key: 'own' });
  const asserting = (model: string, dataset: string) =>
    claim({ key: 'division', dataset, assertion: { kind: 'MECHANISM_MODEL', model } });
  const records = datasetRecords({ mechanismModels: [own], claims: [asserting(shared.id, DATASET)] });
  const other = datasetRecords({ key: 'other_2020_word', claims: [asserting(shared.id, 'other_2020_word')] });
  await importInto(store, datasetRecords({ key: 'models_2000_word', mechanismModels: [shared] }), records, other);
  const snapshot = await store.snapshot();
  const loaded = await loadDatasets(snapshot, [records.id, other.id], async () => {});
  const modelsOf = (id: string) => loaded.get(id)?.mechanismModels.map((model) => model.id);
  expect([modelsOf(records.id), modelsOf(other.id)]).toEqual([[own.id, shared.id], [shared.id]]);
  expect(joined([...loaded.values()]).mechanismModels.map(({ id }) => id)).toEqual([own.id, shared.id]);
  await snapshot.close();
  await remove();
});

test('datasetsOfMaterials() names the dataset of a material of which nothing is observed', async () => {
  const { store, remove } = openTestStore();
  await importInto(store, datasetRecords({ materials: [material()] }));
  const snapshot = await store.snapshot();
  const found = await datasetsOfMaterials(snapshot, [idOf('Material', 'hc'), idOf('Material', 'unknown')]);
  expect([...found.values()]).toEqual([[`Dataset:${DATASET}`], []]);
  await snapshot.close();
  await remove();
});
