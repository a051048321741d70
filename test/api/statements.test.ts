import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([
    exampleDataset('alpha', { values: 60 }),
    exampleDataset('beta', { values: 60, withIons: false }),
    exampleDataset('gamma', { values: 60, withIons: false }),
  ]);
});
afterAll(() => api.close());

/** How many statements a query costs. */
async function cost(query: string): Promise<number> {
  api.statements.length = 0;
  const { errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return api.statements.length;
}

test.each([
  (n: number) => `{ observations(first: ${n}, filter: { form: [VALUE] }) { nodes {
    material { slug } source { slug } measurement { technique { code } } cell { label { text } } ion { symbol }
    conditions { region { code } cycle potential { value } } value { value } locator { sentence source { slug } }
    claims { totalCount nodes { paraphrase } }
  } } }`,
  (n: number) => `{ claims(first: ${n}) { nodes {
    source { laboratory { name } } observations { totalCount nodes { id claims(first: 3) { nodes { id } } } }
    dftResults(first: 5) { nodes { site { text } } }
  } } }`,
])('a query costs the same number of statements for 2 and for 50 items', async (query) => {
  const few = await cost(query(2));
  expect(await cost(query(50))).toBe(few);
  expect(few).toBeLessThan(50);
});

test('lists of several parents cost as many statements as of one', async () => {
  const query = (n: number) => `{ materials(first: ${n}) { nodes {
    cells { nodes { id } } measurements(first: 1) { nodes { id } } observations { totalCount } claims { nodes { id } }
  } } }`;
  expect(await cost(query(3))).toBe(await cost(query(1)));
});

test('a count is made only where it is asked for, and a count alone loads no page', async () => {
  const both = await cost('{ materials { totalCount nodes { slug } } }');
  const page = await cost('{ materials { nodes { slug } } }');
  const count = await cost('{ materials { totalCount } }');
  expect(page).toBeLessThan(both);
  expect(count).toBeLessThan(page);
});

test('what was read once in a request is not read again', async () => {
  const query = (of: string) =>
    `{ observations(first: 5, filter: { form: [VALUE] }) { nodes { material { name } cell { id ${of} } } } }`;
  expect(await cost(query('material { slug }'))).toBe(await cost(query('')));
});

test.each([
  '{ techniques { code } }',
  '{ __schema { types { name } } }',
  '{ nothing }',
  '{ materials(first: 0) { totalCount } }',
])('%s opens no snapshot', async (query) => {
  api.statements.length = 0;
  await api.ask(query);
  expect(api.statements).toEqual([]);
});
