import { expect, test } from '@jest/globals';
import type { Bounds } from '../../../src/science/facts/bounds.ts';
import { product, quotient } from '../../../src/science/rules/quotient.ts';

const OPEN = Number.POSITIVE_INFINITY;
const of = (lower: number, value: number, upper: number): Bounds => ({ value, lower, upper });

test.each([
  [of(9, 10, 11), of(4, 5, 6), of(1.5, 2, 2.75)],
  [of(-1, 1, 2), of(1, 2, 4), of(0, 0.5, 2)], // what lies below 0 counts as 0
  [of(-3, -2, -1), of(1, 2, 4), of(0, 0, 0)],
  [of(-OPEN, 4, 4), of(2, 2, OPEN), of(0, 2, 2)],
  [of(1, 1, 2), of(0, 1, 2), of(0.5, 1, OPEN)],
  [of(0, 0, 0), of(0, 0, 0), of(0, 0, OPEN)], // 0 over 0 may be anything
])('quotient(): amounts %j over %j make %j', (amount, over, expected) => {
  expect(quotient(amount, over)).toEqual(expected);
});

test.each([
  [of(1, 2, 3), of(4, 5, 6), of(4, 10, 18)],
  [of(-1, 2, 3), of(-4, -3, -2), of(0, 0, 0)],
  [of(0, 0, 0), of(1, 2, OPEN), of(0, 0, OPEN)],
])('product(): amounts %j and %j make %j', (a, b, expected) => {
  expect(product(a, b)).toEqual(expected);
});
