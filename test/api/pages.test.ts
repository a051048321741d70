import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha', { values: 30 })]);
});
afterAll(() => api.close());

type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

async function page(args: object): Promise<Page> {
  const { data, errors } = await api.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String) {
      observations(first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return data.observations;
}

test('a page has 20 items where the query says nothing', async () => {
  const { nodes, pageInfo } = await page({});
  expect(nodes).toHaveLength(20);
  expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('pages by first and after give every item once, in one order', async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await page({ first: 9, after });
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toHaveLength(44);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('pages by last and before go back through the same items', async () => {
  const all = (await page({ first: 100 })).nodes;
  const end = await page({ last: 5 });
  expect(end.nodes).toEqual(all.slice(-5));
  expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const earlier = await page({ last: 5, before: end.pageInfo.startCursor });
  expect(earlier.nodes).toEqual(all.slice(-10, -5));
  expect(earlier.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test('an empty page has no cursors', async () => {
  const { pageInfo } = await page({ first: 1, before: (await page({ first: 1 })).pageInfo.startCursor });
  expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null });
});

test('a cursor of an edge goes on after that edge, also within a parent', async () => {
  const list = (after: string | null) =>
    api.ask(
      'query ($after: String) { dataset(key: "alpha") { claims(first: 2, after: $after) { edges { cursor node { id } } } } }',
      { after },
    );
  const [first, second] = (await list(null)).data.dataset.claims.edges;
  const { edges } = (await list(first.cursor)).data.dataset.claims;
  expect(edges[0]).toEqual(second);
});
