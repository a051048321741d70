import { expect, test } from '@jest/globals';
import { loadDatasets } from '../../src/knowledge/loadEvidence.ts';
import { importInto, openTestStore } from '../api/serve.ts';
import { datasetRecords, idOf, ionRecords, material, observation } from '../support/records.ts';

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
