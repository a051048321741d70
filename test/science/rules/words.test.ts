import { expect, test } from '@jest/globals';
import { interval, range } from '../../../src/science/rules/words.ts';

const OPEN = Number.POSITIVE_INFINITY;

test.each([
  [57, 56.5, 57.5, '57 % (56.5 to 57.5)'],
  [57, 57, 57, '57 %'],
  [4, -OPEN, 4, 'at most 4 %'],
  [96, 96, OPEN, 'at least 96 %'],
  [50, -OPEN, OPEN, '50 %'],
  [OPEN, -OPEN, OPEN, 'any number'],
  [OPEN, OPEN, OPEN, 'beyond any number'],
  [-OPEN, -OPEN, -OPEN, 'beyond any number'],
])('interval() prints %d from %d to %d as %s', (value, lower, upper, words) => {
  expect(interval({ value, lower, upper }, '%')).toBe(words);
});

test.each([
  [10, 35, '%', '10 to 35 %'],
  [10, 35, '1', '10 to 35'],
  [10, OPEN, '%', 'at least 10 %'],
  [-OPEN, 35, '%', 'at most 35 %'],
])('range() prints %d to %d in %s as %s', (lower, upper, unit, words) => {
  expect(range({ value: (lower + upper) / 2, lower, upper }, unit)).toBe(words);
});
