import { expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { depthLimit } from '../../src/api/depthLimit.ts';

const schema = buildSchema('type Query { a: Query, leaf: Int }');

function problems(query: string): readonly string[] {
  return validate(schema, parse(query), [depthLimit(3)]).map(({ message }) => message);
}

test.each([
  '{ a { a { leaf } } }',
  '{ a { ...F } } fragment F on Query { a { leaf } }',
  '{ a { ... { ... on Query { a { leaf } } } } }',
  '{ a { __typename } }',
])('depthLimit() lets 3 levels pass: %s', (query) => {
  expect(problems(query)).toEqual([]);
});

test.each([
  '{ a { a { a { leaf } } } }',
  '{ a { ...F } } fragment F on Query { a { ...G } } fragment G on Query { leaf, a { leaf } }',
  '{ a { ... { a { a { leaf } } } } }',
])('depthLimit() refuses 4 levels, with the limit and a way out: %s', (query) => {
  expect(problems(query)).toEqual([expect.stringMatching(/^The query is 4 levels deep: 3 is the limit; ask /)]);
});

test('depthLimit() names the operation that is too deep', () => {
  expect(problems('query Flat { leaf } query Deep { a { a { a { leaf } } } }')).toEqual([
    expect.stringMatching(/^"Deep" is 4 levels deep/),
  ]);
});

test('depthLimit() ends on fragments that spread themselves, and on unknown ones', () => {
  expect(problems('{ ...F } fragment F on Query { a { ...F ...Missing } }')).toEqual([]);
});

test('depthLimit() walks a fragment once, however often it is spread', () => {
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  expect(problems(`{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { leaf }`)).toEqual([]);
});

test('depthLimit() leaves introspection to its own rule', () => {
  expect(problems(getIntrospectionQuery())).toEqual([]);
});
