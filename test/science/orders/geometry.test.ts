import { expect, test } from '@jest/globals';
import { triangulated, volumeOf } from '../../../src/science/orders/polytope.ts';
import { simplexFraction } from '../../../src/science/orders/simplexFraction.ts';
import { spread } from '../../../src/science/orders/spread.ts';

const half = (upper: number, ...coefficients: number[]) => ({ coefficients, upper });
const cube = [
  half(1, 1, 0, 0),
  half(1, 0, 1, 0),
  half(1, 0, 0, 1),
  half(0, -1, 0, 0),
  half(0, 0, -1, 0),
  half(0, 0, 0, -1),
];
const volume = (simplices: ReturnType<typeof triangulated>) => simplices.reduce((sum, each) => sum + volumeOf(each), 0);

test('triangulated() splits a cube into simplices of volume 1 in all, half of it below its diagonal', () => {
  expect(volume(triangulated(cube, 3))).toBeCloseTo(1, 12);
  expect(volume(triangulated([...cube, half(1.5, 1, 1, 1)], 3))).toBeCloseTo(0.5, 12);
  expect(volume(triangulated([...cube, half(0, 1, -1, 0), half(0, 0, 1, -1)], 3))).toBeCloseTo(1 / 6, 12);
});

test('triangulated() of a point, of a flat set and of nothing', () => {
  expect(triangulated([], 0)).toEqual([[[]]]);
  expect(volumeOf([[]])).toBe(1);
  expect(triangulated([...cube, half(0, 1, 0, 0)], 3)).toEqual([]);
  expect(triangulated([half(-1, 1), half(0, -1)], 1)).toEqual([]);
});

test('volumeOf() a triangle is half of base times height, of a flat one nothing', () => {
  expect(
    volumeOf([
      [0, 0],
      [3, 0],
      [1, 4],
    ]),
  ).toBeCloseTo(6, 12);
  expect(
    volumeOf([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toBe(0);
});

test.each([
  [[0, 1], 0.3, 0.3],
  [[-1, 1, 1], 0, 0.25], // the corner that two midpoints cut off
  [[-1, -1, 1], 0, 0.75],
  [[-1, -1, 1, 1], 0, 0.5],
  [[1, 2], 0, 0],
  [[1, 2], 3, 1],
])('simplexFraction() of corners %j up to %d is %d', (values, limit, fraction) => {
  expect(simplexFraction(values, limit)).toBeCloseTo(fraction, 12);
});

test('spread() fills two triangles evenly: the mean of 512 points is its centre within a hundredth', () => {
  const points = spread(
    [
      {
        corners: [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        volume: 0.5,
      },
      {
        corners: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        volume: 0.5,
      },
    ],
    512,
  );
  const mean = (place: number) => points.reduce((sum, point) => sum + (point[place] ?? 0), 0) / points.length;
  expect(Math.abs(mean(0) - 0.5)).toBeLessThan(0.01);
  expect(Math.abs(mean(1) - 0.5)).toBeLessThan(0.01);
});
