import { expect, test } from '@jest/globals';
import { bendOf } from '../../../../src/science/curves/numerics/bend.ts';
import { median, runningMedian } from '../../../../src/science/curves/numerics/runningMedian.ts';
import { foundIn, refusalOf } from '../../../support/analysed.ts';

test('bendOf() x^2 at 0, 1, 2, 3 is a bend with slopes 0 and 6 that departs from 3 x - 1 by 1', () => {
  const { slopes, departure, isCertain } = foundIn(bendOf([0, 1, 2, 3], [0, 1, 4, 9]));
  expect(slopes[0]).toBeCloseTo(0, 9);
  expect(slopes[1]).toBeCloseTo(6, 9);
  expect(departure).toBeCloseTo(1, 9);
  expect(isCertain).toBe(true);
});

test('bendOf() scattered points of a line is no certain bend, nor one of three points', () => {
  expect(foundIn(bendOf([0, 1, 2, 3, 4], [0, 1.1, 1.9, 3.1, 3.9])).isCertain).toBe(false);
  expect(foundIn(bendOf([0, 1, 2], [0, 1, 4])).isCertain).toBe(false);
  expect(foundIn(bendOf([0, 1, 2, 3], [0, -1, -4, -9])).isCertain).toBe(true);
});

test('bendOf() refuses points at one x, and at two', () => {
  expect(refusalOf(bendOf([1, 1, 1], [1, 2, 3]))?.code).toBe('POINTS_DEPENDENT');
  expect(refusalOf(bendOf([1, 1, 2, 2], [1, 2, 3, 4]))?.code).toBe('POINTS_DEPENDENT');
});

test('median() is the middle value, or the mean of the two middle ones', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
});

test('runningMedian() leaves slopes and steps, and takes a spike away', () => {
  expect([...runningMedian(Float64Array.of(1, 2, 3, 90, 5, 6, 7), 2)]).toEqual([1, 2, 3, 5, 6, 6, 7]);
  expect([...runningMedian(Float64Array.of(0, 0, 0, 1, 1, 1), 1)]).toEqual([0, 0, 0, 1, 1, 1]);
});
