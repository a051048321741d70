import { expect, test } from '@jest/globals';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { baseWith, read } from './base.ts';
import { fullDataset } from './fullDataset.ts';

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
