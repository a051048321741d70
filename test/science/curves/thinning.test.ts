import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawableRows } from '../../../src/science/curves/drawable.ts';
import { largestTriangle } from '../../../src/science/curves/largestTriangle.ts';
import { minMax } from '../../../src/science/curves/minMax.ts';

const SEED = 11;
const line = (y: readonly number[]) => ({ x: Float64Array.from(y, (_, row) => row), y: Float64Array.from(y) });
const rowsOf = (y: readonly number[]) => drawableRows(line(y).x, line(y).y);

test('drawableRows() leaves out rows that lack one of the numbers, and those out of range', () => {
  const x = Float64Array.of(0, 1, Number.NaN, 3, 4);
  const y = Float64Array.of(0, Number.POSITIVE_INFINITY, 2, 3, 4);
  expect([...drawableRows(x, y)]).toEqual([0, 3, 4]);
  expect([...drawableRows(x, y, 1, 4)]).toEqual([3]);
  expect([...drawableRows(x, y, 4, 4)]).toEqual([]);
});

test('minMax() keeps a peak and a dip of one row each among a thousand', () => {
  const y = Array.from({ length: 1000 }, () => 1);
  y[371] = 9;
  y[640] = -9;
  const kept = [...minMax(rowsOf(y), Float64Array.from(y), 10)];
  expect(kept).toContain(371);
  expect(kept).toContain(640);
  expect([kept[0], kept.at(-1)]).toEqual([0, 999]);
});

test('minMax() takes the least and the greatest of each stretch, in their order', () => {
  // two stretches of three rows between the first and the last
  const y = [0, 5, 1, 3, 2, 8, 4, 0];
  expect([...minMax(rowsOf(y), Float64Array.from(y), 6)]).toEqual([0, 1, 2, 4, 5, 7]);
});

test('minMax() keeps a peak, or what bends most from a slope, where three points are wanted', () => {
  const peak = [0, 1, 2, 9, 2, 1, 0];
  expect([...minMax(rowsOf(peak), Float64Array.from(peak), 3)]).toEqual([0, 3, 6]);
  const slope = [0, 1, 2, 0, 4, 5, 6];
  expect([...minMax(rowsOf(slope), Float64Array.from(slope), 3)]).toEqual([0, 3, 6]);
});

test('largestTriangle() keeps the corner of a bent line', () => {
  const y = [0, 0, 0, 0, 10, 10, 10, 10];
  const { x } = line(y);
  expect([...largestTriangle(rowsOf(y), { x, y: Float64Array.from(y) }, 4)]).toEqual([0, 3, 4, 7]);
});

test.each([
  ['minMax', (y: Float64Array, points: number) => minMax(rowsOf([...y]), y, points)],
  ['largestTriangle', (y: Float64Array, points: number) => largestTriangle(rowsOf([...y]), line([...y]), points)],
] as const)('%s() gives ascending rows, the first and the last among them, and no more than are wanted', (_, thin) => {
  fc.assert(
    fc.property(
      fc.float64Array({ minLength: 1, maxLength: 400, noNaN: true, min: -10, max: 10 }),
      fc.integer({ min: 3, max: 60 }),
      (y, points) => {
        const kept = [...thin(y, points)];
        expect(kept.length).toBeLessThanOrEqual(Math.max(points, 0));
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect([kept[0], kept.at(-1)]).toEqual([0, y.length - 1]);
        if (y.length <= points) expect(kept).toHaveLength(y.length);
      },
    ),
    { seed: SEED },
  );
});
