import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')]);
});
afterAll(() => api.close());

const pages = `query ($first: Int) { materials(first: $first) { nodes {
  observations(first: $first) { nodes { claims(first: $first) { nodes { id } } } } } } }`;

// 1 + 100 x (5 + 1 + 1 + 100 x (5 + 1 + 1 + 100 x (5 + 1 + 1)))
const three = 7_070_701;

test('an answer says what it cost, and what it might have', async () => {
  const { data, extensions } = await api.ask('{ ions { nodes { id } } }');
  expect(data.ions.nodes).toHaveLength(3);
  expect(extensions).toEqual({ cost: { requested: 141, most: 300_000 } });
});

test('a query that costs too much is refused before it asks the base, with its cost and a way out', async () => {
  api.statements.length = 0;
  const { data, errors } = await api.ask(pages, { first: 100 });
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    {
      message: `The query costs ${three}: 300000 is the limit; ask for smaller pages ("first"), fewer lists within lists, or fewer materials to be judged at a time`,
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        limit: { name: 'cost', value: three, most: 300_000 },
        cost: { requested: three, most: 300_000 },
      },
    },
  ]);
  expect(api.statements).toEqual([]);
  expect((await api.ask(pages, { first: 20 })).errors).toBeUndefined();
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
])('a query that costs too much answers a client that accepts %s with %i', async (accept, status) => {
  const headers = { 'content-type': 'application/json', accept };
  const body = JSON.stringify({ query: pages, variables: { first: 100 } });
  expect((await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).status).toBe(status);
});

test('variables that hold too much are an input error', async () => {
  const query = 'query ($names: [ID!]) { claims(filter: { material: $names }) { totalCount } }';
  expect((await api.ask(query, { names: Array(10_001).fill('x') })).errors).toEqual([
    {
      message: 'The variables hold more than 10000 values, which is the limit: send shorter lists',
      extensions: { code: 'BAD_USER_INPUT', limit: { name: 'values of variables', value: 10_002, most: 10_000 } },
    },
  ]);
});

test('an argument without a value that fits is an input error, whatever else is asked', async () => {
  const { data, errors } = await api.ask('query ($id: ID = "x") { node(id: $id) { id } ions { totalCount } }', {
    id: null,
  });
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('Argument "id" of non-null type "ID!" must not be null'),
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  ]);
});

test('which operation is meant is asked before what it costs', async () => {
  const { errors } = await api.ask('query A { __typename } query B { __typename }');
  expect(errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
});
