import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cursorOf } from '../../src/api/cursor.ts';
import { exampleDataset } from './exampleDataset.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([exampleDataset('alpha')]);
});
afterAll(() => api.close());

const CELLS = cursorOf({ list: 'cells', parent: null, order: null, filter: {} }, { value: null, id: 'Cell:a/b' });
const ids = Array.from({ length: 101 }, () => '"Ion:Na"').join(' ');
const value = (unit: string) =>
  `{ node(id: "Observation:alpha/value") { ... on Observation { value { value(unit: "${unit}") } } } }`;

test.each([
  ['{ materials(first: 0) { totalCount } }', 'Argument "first" is 0: a page has 1 to 100 items'],
  ['{ materials(first: 101) { totalCount } }', 'Argument "first" is 101: a page has 1 to 100 items'],
  ['{ ions(last: -1) { totalCount } }', 'Argument "last" is -1: a page has 1 to 100 items'],
  ['{ ions(first: 1, last: 1) { totalCount } }', 'Arguments "first" and "last" are both given'],
  [`{ ions(after: "${CELLS}") { totalCount } }`, 'Argument "after" is a cursor of cells, not of ions'],
  ['{ ions(before: "nonsense") { totalCount } }', 'Argument "before" is no cursor of ions'],
  [`{ nodes(ids: [${ids}]) { id } }`, 'Argument "ids" has 101 ids: ask for up to 100 at a time'],
  ['{ source { id } }', 'exactly one of the arguments "doi" and "slug": neither is given'],
  ['{ source(doi: "10.1/x", slug: "x") { id } }', 'exactly one of the arguments "doi" and "slug": both are given'],
  [value('nm'), '"nm" is not a unit of SPECIFIC_CAPACITY but of LENGTH (legal are mAh/g, Ah/g, C/g)'],
  [value('mah/g'), 'did you mean "mAh/g"?'],
])('%s is an input error that says what would be right', async (query, message) => {
  const { errors } = await api.ask(query);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(message),
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    }),
  ]);
  expect(api.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an unknown code is told the nearest one', async () => {
  const { errors } = await api.ask('{ observations(filter: { technique: ["RAMEN"] }) { totalCount } }');
  expect(errors?.[0]?.message).toContain('did you mean "RAMAN"?');
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a document of too many tokens or levels is refused before it runs', async () => {
  const deep = `{ claims { ${'nodes { observations { nodes { claims { '.repeat(4)} totalCount ${'} } } }'.repeat(4)} } }`;
  api.statements.length = 0;
  expect((await api.ask(`{ ${'a '.repeat(10_000)} }`)).errors?.[0]).toMatchObject({
    message: expect.stringContaining('The query has more than 10000 tokens'),
    locations: [{ line: 1, column: 20_001 }],
    extensions: { code: 'GRAPHQL_PARSE_FAILED', limit: { name: 'tokens', value: 10_001, most: 10_000 } },
  });
  expect((await api.ask(deep)).errors?.[0]).toMatchObject({
    message: expect.stringContaining('The query is 18 levels deep: 15 is the limit'),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: { name: 'depth', value: 18, most: 15 } },
  });
  expect(api.statements).toEqual([]);
});

test.each([
  [
    'fields deeper than the stack',
    `{ ${'a { '.repeat(4900)} b ${'}'.repeat(4901)}`,
    'too deep to be read: fields lie in',
  ],
  [
    'lists deeper than the stack',
    `{ nodes(ids: ${'['.repeat(4900)}${']'.repeat(4900)}) { id } }`,
    'too deep to be read',
  ],
  [
    'deep introspection',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'Introspection goes too deep',
  ],
  [
    'one field 900 times',
    `{ datasets { ${'nodes { id } '.repeat(900)} } }`,
    'selects the same fields so often that they',
  ],
  [
    'a number of 100,000 digits',
    `{ ions(first: ${'9'.repeat(100_000)}) { totalCount } }`,
    /^Int cannot .{1900,2000}\.{3}$/,
  ],
])('%s: refused in words that help', async (_, query, message) => {
  const { errors } = await api.ask(query);
  const told = typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message);
  expect(errors).toEqual([expect.objectContaining({ message: told })]);
});

test('a query beyond a limit is told that alone, and not what is wrong with it besides', async () => {
  const unknown = Array.from({ length: 200 }, (_, index) => `a${index}: nothing${index}`).join(' ');
  const { errors } = await api.ask(`{ ions { ${unknown} } }`);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'GRAPHQL_VALIDATION_FAILED', limit: { name: 'aliases', value: 200, most: 100 } },
  ]);
});

test('a subscription is told that there is none, and is no internal error', async () => {
  const { errors } = await api.ask('subscription { x }');
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'There is no subscription here: ask a query',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }),
  ]);
});
