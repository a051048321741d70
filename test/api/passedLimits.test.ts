import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeNumberBudget } from '../../src/api/numberBudget.ts';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([]);
});
afterAll(() => api.close());

const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, place) => `x${place}`));
const deep = (levels: number) => `${'{ not: '.repeat(levels - 1)}{ text: "x" }${' }'.repeat(levels - 1)}`;
const conditions = (count: number) => `{ or: [${'{ text: "x" } '.repeat(count - 1)}] }`;
const related = (count: number) => `{ or: [${'{ materialWhere: { text: "x" } } '.repeat(count)}] }`;

/** A request one beyond a limit, and the limit. */
const passed: readonly (readonly [string, number, string])[] = [
  ['items of a page', 100, '{ ions(first: 101) { totalCount } }'],
  ['items of a page', 100, '{ ions(last: 101) { totalCount } }'],
  ['items of a page', 100, '{ search(text: "x", first: 101) { totalCount } }'],
  ['items of a page', 100, '{ auditChecks(first: 101) { totalCount } }'],
  ['ids', 100, `{ nodes(ids: ${many(101)}) { id } }`],
  ['names', 100, `{ mapIds(names: ${many(101)}) { __typename } }`],
  ['names', 100, `{ coverage(materials: ${many(101)}) { materials { id } } }`],
  ['characters', 1000, `{ search(text: "${'x'.repeat(1001)}") { totalCount } }`],
  ['characters', 1000, `{ mapIds(names: ["${'x'.repeat(1001)}"]) { __typename } }`],
  ['conditions of a filter', 100, `{ observations(filter: ${conditions(101)}) { totalCount } }`],
  ['filters of related records', 10, `{ observations(filter: ${related(11)}) { totalCount } }`],
  ['levels of a filter', 8, `{ observations(filter: ${deep(9)}) { totalCount } }`],
];

test.each(passed)('%s: one more than %d is refused, with the limit for programs', async (name, most, query) => {
  const { errors } = await api.ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', limit: { name, value: most + 1, most } },
  ]);
});

test('values of variables that do not fit: one more than 50 is refused, with the limit for programs', async () => {
  const { errors } = await api.ask(
    'query ($all: [QuantityCode!]) { observations(filter: { quantity: $all }) { totalCount } }',
    {
      all: Array.from({ length: 51 }, (_, place) => `X${place}`),
    },
  );
  expect(errors?.[0]?.extensions.limit).toEqual({ name: 'values that do not fit', value: 51, most: 50 });
});

test('makeNumberBudget() refuses one number more than the limit, with the limit for programs', () => {
  const take = makeNumberBudget(10);
  take(10);
  expect(() => take(1)).toThrow(
    expect.objectContaining({
      extensions: { code: 'BAD_USER_INPUT', limit: { name: 'numbers as base64', value: 11, most: 10 } },
    }),
  );
});

test.each(['{ ions(first: 0) { totalCount } }', '{ mapIds(names: []) { __typename } }'])(
  '%s passes no limit, and is refused without one',
  async (query) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  },
);
