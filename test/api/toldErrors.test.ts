import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { MOST_ERRORS } from '../../src/api/limits.ts';
import { makeToldErrors, toldOf, untold } from '../../src/api/toldErrors.ts';
import { exampleDataset } from './exampleDataset.ts';
import { serve } from './serve.ts';

test('makeToldErrors() tells the first errors themselves, and then says that it is enough', () => {
  const errors = makeToldErrors(2);
  const [first, second, third] = ['a', 'b', 'c'].map((message) => new GraphQLError(message));
  expect([errors.told(first), errors.isEnough()]).toEqual([first, false]);
  expect([errors.told(second), errors.isEnough()]).toEqual([second, true]);
  expect(errors.told(third)).toBe(untold);
});

test('toldOf() leaves errors alone that are few', () => {
  const errors = [new GraphQLError('a'), new GraphQLError('b')];
  expect(toldOf(errors, 2)).toEqual(errors);
});

test('toldOf() tells how many errors there are besides those that it tells', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((message) => new GraphQLError(message)) as [GraphQLError, ...GraphQLError[]];
  const told = toldOf([a, untold, b as GraphQLError, untold, c as GraphQLError], 2);
  expect(told.slice(0, 2)).toEqual([a, b]);
  expect(told[2]?.message).toMatch(/^The answer has 5 errors, of which 2 are told, and null wherever one is: /);
  expect(told[2]?.extensions).toEqual({ code: 'BAD_USER_INPUT', limit: { name: 'errors', value: 5, most: 2 } });
  expect(told).toHaveLength(3);
});

test('an answer with more errors than are told keeps its data, and says how many they are', async () => {
  const api = await serve([exampleDataset('alpha', { values: 60 })]);
  const wrong = Array.from({ length: 10 }, (_, place) => `a${place}: value { value(unit: "furlong") }`).join(' ');
  const { data, errors = [] } = await api.ask(
    `{ observations(first: 50, filter: { value: {} }) { nodes { value { unit } ${wrong} } } }`,
  );
  expect(data.observations.nodes).toHaveLength(50);
  expect(data.observations.nodes[49]).toMatchObject({ value: { unit: expect.any(String) }, a0: null, a9: null });
  expect(errors).toHaveLength(MOST_ERRORS + 1);
  expect(errors[0]?.message).toMatch(/"furlong" is not a unit of/);
  expect(errors[99]).toMatchObject({ path: ['observations', 'nodes', 9, 'a9', 'value'] });
  expect(errors[100]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    limit: { name: 'errors', value: 500, most: MOST_ERRORS },
  });
  await api.close();
});

test('errors of lists that are asked for when they are read are within the limit too', async () => {
  const broken = await serve([exampleDataset('alpha', { values: 60 })], {
    around: (store) => ({
      ...store,
      snapshot: async () => {
        const snapshot = await store.snapshot();
        const counts = async () => Promise.reject(new Error('the base is damaged'));
        return { ...snapshot, claims: { ...snapshot.claims, counts } };
      },
    }),
  });
  const wrong = Array.from({ length: 3 }, (_, place) => `a${place}: claims { totalCount }`).join(' ');
  const { errors = [] } = await broken.ask(`{ observations(first: 60) { nodes { ${wrong} } } }`);
  expect(errors.length).toBeLessThanOrEqual(MOST_ERRORS + 1);
  expect(broken.log.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(MOST_ERRORS);
  await broken.close();
});
