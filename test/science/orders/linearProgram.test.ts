import { expect, test } from '@jest/globals';
import { farthest, greatest, maximise, type Row } from '../../../src/science/orders/linearProgram.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const atMost = (upper: number, ...coefficients: number[]): Row => ({ coefficients, lower: -INFINITE, upper });
const equal = (value: number, ...coefficients: number[]): Row => ({ coefficients, lower: value, upper: value });

test('maximise() finds the corner of a triangle', () => {
  expect(maximise([1, 2], [atMost(1, 1, 1)])).toEqual({ value: 2, point: [0, 1] });
});

test('maximise() is null where no point fits, infinite where nothing bounds', () => {
  expect(maximise([1], [{ coefficients: [1], lower: 2, upper: 1 }])).toBeNull();
  expect(maximise([1, 0], [atMost(1, 0, 1)])).toEqual({ value: INFINITE, point: [] });
});

test('maximise() is exactly 0 for the gap of two numbers that are equal', () => {
  const rows = [
    equal(55 / 422, 1, 0, 0),
    equal(55 / 422, 0, 1, 0),
    { coefficients: [-1, 1, -1], lower: 0, upper: INFINITE },
  ];
  expect(maximise([0, 0, 1], rows)?.value).toBe(0);
});

test('maximise() solves the program of Beale (1955), on which the simplex method goes round in circles', () => {
  const rows = [atMost(0, 0.25, -8, -1, 9), atMost(0, 0.5, -12, -0.5, 3), atMost(1, 0, 0, 1, 0)];
  expect(maximise([0.75, -20, 0.5, -6], rows)?.value).toBe(1.25);
});

test('greatest() and farthest() of rows that no point fits: nothing', () => {
  const none = [{ coefficients: [1], lower: 2, upper: 1 }];
  expect(greatest([1], none)).toBe(-INFINITE);
  expect(farthest([1], none)).toEqual([]);
  expect(farthest([1], [atMost(3, 1)])).toEqual([3]);
});
