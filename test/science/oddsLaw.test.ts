import { expect, test } from '@jest/globals';
import { capacitiveShareAt, oddsRatio } from '../../src/science/oddsLaw.ts';

// i = 3 v + sqrt(v): f = 3 sqrt(v) / (3 sqrt(v) + 1)
test.each([
  [0.1, 48.683],
  [0.2, 57.295],
  [0.4, 65.486],
  [0.6, 69.914],
  [0.8, 72.85],
  [1, 75],
])('capacitiveShareAt() %d mV/s is %d %% for i = 3 v + v^0.5', (to, expected) => {
  expect(capacitiveShareAt(75, { from: 1, to })).toBeCloseTo(expected, 2);
});

test.each([
  [58, 81.37],
  [56, 80.1],
  [78, 91.81],
])('capacitiveShareAt() takes %d %% at 0.1 mV/s to %d %% at 1 mV/s', (share, expected) => {
  expect(capacitiveShareAt(share, { from: 0.1, to: 1 })).toBeCloseTo(expected, 2);
});

test.each([
  [0, 0],
  [100, 100],
  [102, 100],
  [-3, 0],
  [Number.POSITIVE_INFINITY, 100],
])('capacitiveShareAt() keeps %d %% within 0 and 100 %%: %d %%', (share, expected) => {
  expect(capacitiveShareAt(share, { from: 0.1, to: 1 })).toBe(expected);
});

test('capacitiveShareAt() there and back changes nothing', () => {
  const there = capacitiveShareAt(40, { from: 0.2, to: 5 });
  expect(capacitiveShareAt(there, { from: 5, to: 0.2 })).toBeCloseTo(40, 10);
});

test.each([0, -1, Number.NaN])('capacitiveShareAt() refuses a scan rate of %d mV/s', (from) => {
  expect(() => capacitiveShareAt(50, { from, to: 1 })).toThrow(`from is ${from}, a number above 0 is needed`);
});

test.each([
  [48.683, 75, Math.sqrt(10)],
  [58, 91, 7.32],
  [56, 78, 2.79],
  [78, 97, 9.12],
])('oddsRatio() of %d %% and %d %% is %d', (first, second, expected) => {
  expect(oddsRatio(first, second)).toBeCloseTo(expected, 2);
});

test('oddsRatio() is infinite from no capacitive share, and means nothing between equal ends', () => {
  expect(oddsRatio(0, 50)).toBe(Number.POSITIVE_INFINITY);
  expect(oddsRatio(50, 100)).toBe(Number.POSITIVE_INFINITY);
  expect(oddsRatio(0, 0)).toBeNaN();
});
