import { expect, test } from '@jest/globals';
import type { Snapshot, Store } from '../../src/store/store.ts';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, type Serving, serve } from './serve.ts';

/** Does something once, after the first question of a request was answered. */
function afterFirstPage(store: Store, once: () => Promise<void>): Store {
  let done = false;
  const watched = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    materials: {
      ...snapshot.materials,
      async pages(...question) {
        const answer = await snapshot.materials.pages(...question);
        if (!done) await once();
        done = true;
        return answer;
      },
    },
  });
  return { ...store, snapshot: async () => watched(await store.snapshot()) };
}

/** Counts how many snapshots are open. */
function counting(store: Store, open: { count: number }): Store {
  return {
    ...store,
    async snapshot() {
      const snapshot = await store.snapshot();
      open.count += 1;
      let closed = false;
      return {
        ...snapshot,
        async close() {
          if (!closed) open.count -= 1;
          closed = true;
          await snapshot.close();
        },
      };
    },
  };
}

test('what is imported while a request runs is not seen by it, and is by the next one', async () => {
  const api: Serving = await serve([exampleDataset('alpha')], {
    around: (store) => afterFirstPage(store, () => importInto(store, exampleDataset('beta', { withIons: false }))),
  });
  const query =
    '{ materials { totalCount nodes { slug dataset { observations { totalCount } } } } datasets { totalCount } }';
  const during = (await api.ask(query)).data;
  expect(during.materials.nodes).toHaveLength(1);
  expect([during.materials.totalCount, during.datasets.totalCount]).toEqual([1, 1]);
  const after = (await api.ask(query)).data;
  expect(after.materials.nodes).toHaveLength(2);
  expect([after.materials.totalCount, after.datasets.totalCount]).toEqual([2, 2]);
  await api.close();
});

test('every request gives its snapshot back: after an answer, an error of the query, an error of ours', async () => {
  const open = { count: 0 };
  const api = await serve([exampleDataset('alpha')], {
    readers: 1,
    around: (store) => afterFirstPage(counting(store, open), () => Promise.reject(new Error('no such table: secret'))),
  });
  const broken = await api.ask(
    '{ materials { nodes { slug } } ions { nodes { id observations(first: 0) { totalCount } } } }',
  );
  expect(broken.errors?.length).toBeGreaterThan(0);
  expect(open.count).toBe(0);
  // with one reader, a snapshot that was kept would keep these waiting for ever
  const answers = await Promise.all([1, 2, 3, 4].map(() => api.ask('{ sources { nodes { slug } } }')));
  for (const { data } of answers) expect(data.sources.nodes).toHaveLength(1);
  expect(open.count).toBe(0);
  await api.close();
});

test('a client that leaves gives its snapshot back before the answer is ready', async () => {
  const open = { count: 0 };
  let reached: () => void = () => {};
  const running = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const api = await serve([exampleDataset('alpha')], {
    readers: 1,
    around: (store) =>
      afterFirstPage(counting(store, open), async () => {
        reached();
        await new Promise(() => {});
      }),
  });
  const aborter = new AbortController();
  const request = fetch(`${api.url}/graphql?query={materials{nodes{slug}}}`, { signal: aborter.signal });
  await running;
  expect(open.count).toBe(1);
  aborter.abort();
  await expect(request).rejects.toThrow();
  expect((await api.ask('{ sources { totalCount } }')).data.sources.totalCount).toBe(1);
  expect(open.count).toBe(0);
  await api.close();
});
