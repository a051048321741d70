import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { carried, given, notBelow0, percentOf, ratioOf } from '../../../src/science/metrics/carried.ts';

const two = { value: 2, lower: 1, upper: 3 };
const atLeast2 = { value: 2, lower: 2, upper: Number.POSITIVE_INFINITY };

test('carried() takes the extremes at the corners, whichever way the function goes', () => {
  expect(carried([two, two], (a, b) => a - b)).toEqual({ value: 0, lower: -2, upper: 2 });
});

test('carried() keeps an open end open', () => {
  expect(carried([atLeast2, two], (a, b) => a * b)).toEqual({ value: 4, lower: 2, upper: Number.POSITIVE_INFINITY });
});

test('carried() gives nothing where the values give no number, a corner has none, or nothing bounds it', () => {
  expect(carried([exact(1), exact(0)], (a, b) => a / b)).toBeNull();
  expect(carried([{ value: 1, lower: -1, upper: 2 }], Math.sqrt)).toBeNull();
  expect(carried([atLeast2, atLeast2], (a, b) => a - b)).toBeNull();
});

test('ratioOf() leaves the quotient open where the divisor may be 0, and gives none of a divisor that is', () => {
  expect(ratioOf(two, { value: 1, lower: 0, upper: 2 })).toEqual({
    value: 2,
    lower: 0.5,
    upper: Number.POSITIVE_INFINITY,
  });
  expect(ratioOf(two, exact(0))).toBeNull();
});

test('percentOf() is 100 times the ratio: 1 to 3 of 4 is 25 to 75 %', () => {
  expect(percentOf(two, exact(4))).toEqual({ value: 50, lower: 25, upper: 75 });
});

test('notBelow0() is an amount that an open end may not take below 0', () => {
  expect(notBelow0({ value: 4, lower: Number.NEGATIVE_INFINITY, upper: 4 })).toEqual({ value: 4, lower: 0, upper: 4 });
});

test('given() makes one number of bounds and none of nothing', () => {
  expect(given(two, ({ value }) => value)).toEqual([2]);
  expect(given(null, ({ value }) => value)).toEqual([]);
});
