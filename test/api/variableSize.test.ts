import { expect, test } from '@jest/globals';
import { checkVariables } from '../../src/api/variableSize.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 1; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

test('checkVariables() lets 20 levels and 10,000 values pass', () => {
  expect(() => checkVariables({ a: nested(20) })).not.toThrow();
  expect(() => checkVariables({ list: Array(9999).fill('x') })).not.toThrow();
});

test.each([21, 100_000])('checkVariables() refuses %i levels, with the limit', (depth) => {
  expect(() => checkVariables({ a: nested(depth) })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /^The variables lie in themselves more than 20 levels deep, which is the limit: give/,
      ),
      extensions: expect.objectContaining({
        code: 'BAD_USER_INPUT',
        limit: { name: 'depth of variables', value: 21, most: 20 },
      }),
    }),
  );
});

test.each([
  ['one list', { list: Array(10_000).fill('x') }],
  ['many small ones', { list: Array(4000).fill([1, 2]) }],
])('checkVariables() refuses more than 10,000 values, %s, with the limit', (_, variables) => {
  expect(() => checkVariables(variables)).toThrow(
    'The variables hold more than 10000 values, which is the limit: send',
  );
});

test('checkVariables() does not look at how long a text is', () => {
  expect(() => checkVariables({ text: 'x'.repeat(900_000) })).not.toThrow();
});
