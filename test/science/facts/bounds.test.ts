import { expect, test } from '@jest/globals';
import {
  add,
  type Bounds,
  boundsOf,
  closed,
  exact,
  halfWidth,
  intersection,
  mapFalling,
  mapRising,
  subtract,
} from '../../../src/science/facts/bounds.ts';
import { quantity } from '../../support/records.ts';

const infinity = Number.POSITIVE_INFINITY;
const bounds = (value: number, lower: number, upper: number): Bounds => ({ value, lower, upper });

test.each([
  ['0.383 nm', 'LENGTH', bounds(3.83, 3.825, 3.835)], // angstrom
  ['5 mV', 'POTENTIAL', bounds(0.005, 0.0045, 0.0055)], // V
  ['0.57 fraction', 'SHARE', bounds(57, 56.5, 57.5)], // %
  ['>96 %', 'SHARE', bounds(96, 96, infinity)],
  ['<4 %', 'SHARE', bounds(4, -infinity, 4)],
] as const)('boundsOf() %s is in the canonical unit', (reported, kind, expected) => {
  const found = boundsOf(quantity(reported, kind));
  for (const end of ['value', 'lower', 'upper'] as const) expect(found[end]).toBeCloseTo(expected[end], 10);
});

test('closed() makes open ends infinite', () => {
  expect(closed({ value: 1, lower: null, upper: null })).toEqual(bounds(1, -infinity, infinity));
  expect(closed({ value: 1, lower: 0, upper: 2 })).toEqual(bounds(1, 0, 2));
});

test('exact() has no width', () => {
  expect(exact(0.1)).toEqual(bounds(0.1, 0.1, 0.1));
});

test('mapRising() and mapFalling() keep the lower end below the upper', () => {
  expect(mapRising(bounds(2, 1, 3), (x) => 2 * x)).toEqual(bounds(4, 2, 6));
  expect(mapFalling(bounds(57, 56.5, 57.5), (x) => 100 - x)).toEqual(bounds(43, 42.5, 43.5));
});

test('add() and subtract() widen the interval', () => {
  expect(add(bounds(3, 2, 4), bounds(1, 0, 2))).toEqual(bounds(4, 2, 6));
  expect(subtract(bounds(3, 2, 4), bounds(1, 0, 2))).toEqual(bounds(2, 0, 4));
});

test.each([
  ['the narrower is inside', bounds(5, 0, 10), bounds(4, 3, 6), bounds(4, 3, 6)],
  ['they overlap: the value of the narrower', bounds(1, 0, 4), bounds(6, 2, 10), bounds(2, 2, 4)],
  ['they touch', bounds(1, 0, 2), bounds(3, 2, 4), bounds(2, 2, 2)],
  ['they do not meet', bounds(1, 0, 2), bounds(4, 3, 5), null],
])('intersection() where %s', (_what, a, b, expected) => {
  expect(intersection(a, b)).toEqual(expected);
});

test.each([
  [bounds(57, 56.5, 57.5), 0.5],
  [exact(200), 2], // 1 % where there is no width
  [exact(-200), 2],
  [bounds(96, 96, infinity), 0.96], // or an open one
])('halfWidth() of %j is %d', (of, expected) => {
  expect(halfWidth(of)).toBeCloseTo(expected, 10);
});
