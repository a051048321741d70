import { expect, test } from '@jest/globals';
import { makeDeadline } from '../../src/api/deadline.ts';
import type { Snapshot, Store } from '../../src/store/store.ts';
import { exampleDataset } from './exampleDataset.ts';
import { serve } from './serve.ts';

test('makeDeadline() counts from the first step, and refuses those after the limit', () => {
  let now = 5000;
  const inTime = makeDeadline(2000, () => now);
  now = 90_000;
  inTime();
  now = 92_000;
  inTime();
  now = 92_001;
  expect(inTime).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^The request takes more than 2 s, which is the limit: ask for smaller pages or/),
      extensions: { code: 'TIMEOUT', limit: { name: 'time', value: 2001, most: 2000 } },
    }),
  );
});

const LIMIT = 1000;

/** A base that takes longer than the limit to answer what materials there are, or which state it is in. */
function slow(store: Store): Store {
  const pause = () => new Promise((resolve) => setTimeout(resolve, LIMIT + 100));
  const slowed = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    materials: {
      ...snapshot.materials,
      async pages(...question) {
        await pause();
        return snapshot.materials.pages(...question);
      },
    },
    datasets: {
      ...snapshot.datasets,
      async revision() {
        await pause();
        return snapshot.datasets.revision();
      },
    },
  });
  return { ...store, snapshot: async () => slowed(await store.snapshot()) };
}

test('a request that takes too long is told so, asks the base no more, and keeps what it has', async () => {
  const api = await serve([exampleDataset('alpha')], { around: slow, timeLimit: LIMIT });
  api.statements.length = 0;
  const { data, errors } = await api.ask('{ materials { nodes { slug dataset { key } } } }');
  expect(data).toBeNull();
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('more than 1 s, which is the limit'),
      path: ['materials', 'nodes', 0, 'dataset'],
      extensions: { code: 'TIMEOUT', limit: { name: 'time', value: expect.any(Number), most: LIMIT } },
    }),
  ]);
  expect(api.statements.filter((sql) => /from "datasets"/.test(sql))).toEqual([]);
  expect(api.log.filter(({ level }) => level === 'error')).toEqual([]);
  expect((await api.ask('{ datasets { nodes { key } } }')).data.datasets.nodes).toEqual([{ key: 'alpha' }]);
  await api.close();
});

test('a request that takes too long judges nothing more', async () => {
  const api = await serve([exampleDataset('alpha')], { around: slow, timeLimit: LIMIT });
  const ask = 'assessment(material: "alpha_mshc", ion: Na, process: "PORE_FILLING") { verdict }';
  const { data, errors } = await api.ask(`{ ${ask} ions { totalCount } }`);
  expect(data).toEqual({ assessment: null, ions: { totalCount: 3 } });
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['assessment'], 'TIMEOUT']]);
  await api.close();
});
