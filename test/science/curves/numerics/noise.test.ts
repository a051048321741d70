import { expect, test } from '@jest/globals';
import { lineSlopes } from '../../../../src/science/curves/numerics/lineSlopes.ts';
import { type Noise, varianceOfSum, withExcess } from '../../../../src/science/curves/numerics/noise.ts';
import { type NoisyPolynomial, noisyPolynomials } from '../../../../src/science/curves/numerics/noisyPolynomial.ts';
import { normalRangeQuantile } from '../../../../src/science/curves/numerics/normalRange.ts';
import { dot, orthogonalPolynomials } from '../../../../src/science/curves/numerics/orthogonalPolynomials.ts';
import { peakStrength, strengthNeeded } from '../../../../src/science/curves/numerics/peakStrength.ts';
import { localMaxima } from '../../../../src/science/curves/numerics/prominentPeaks.ts';
import { independentNoise, normalNumbers } from '../../../support/made.ts';

/** Neighbours go together by half. */
const TOGETHER: Noise = { covariance: (a, b) => [1, 0.5][b - a] ?? 0, reach: 1 };

test('the variance of a sum counts what neighbours have in common twice', () => {
  expect(varianceOfSum([1, 1, 1], 0, independentNoise(2))).toBe(6);
  expect(varianceOfSum([1, 1, 1], 0, TOGETHER)).toBe(5);
  expect(varianceOfSum([1, -1], 7, TOGETHER)).toBe(1);
});

test('what residuals show beyond the noise is added to it, at places that have a scale', () => {
  const noise = normalNumbers(1);
  const values = Float64Array.from({ length: 4000 }, (_, at) => 0.01 * at + (at < 2000 ? noise() : 0));
  const scales = values.map((_, at) => (at < 2000 ? 2 : 0));
  const window = { window: 11, order: 3 };
  const { covariance } = withExcess(values, independentNoise(0.25), window, scales);
  // of the variance of 1 a quarter was known; 64 windows tell the rest to about a quarter
  expect(covariance(5, 5)).toBeGreaterThan(0.7);
  expect(covariance(5, 5)).toBeLessThan(1.4);
  expect([covariance(5, 6), covariance(3000, 3000)]).toEqual([0, 0.25]);
  const known = independentNoise(4);
  expect(withExcess(values, known, window, scales)).toBe(known);
  expect(withExcess(values, known, window, new Float64Array(4000))).toBe(known);
});

test('the range of 2, 10, 50 and 100 normal numbers is below 2.77, 4.47, 5.65 and 6.08 in 95 % of cases', () => {
  for (const [count, range] of [
    [2, 2.772],
    [10, 4.474],
    [50, 5.646],
    [100, 6.085],
  ] as const) {
    expect(Math.abs(normalRangeQuantile(0.95, count) - range)).toBeLessThan(0.01);
  }
});

test('orthogonal polynomials are those of Legendre in the limit of many points, and orthonormal over few', () => {
  const basis = orthogonalPolynomials(7, 4);
  const products = basis.map(({ values }) =>
    basis.map(({ values: other }) => Number(dot(values, other).toFixed(9)) + 0),
  );
  expect(products).toEqual(basis.map((_, row) => basis.map((__, column) => (row === column ? 1 : 0))));
  const [, , parabola] = orthogonalPolynomials(2001, 2);
  const [constant = 0, , square = 0] = parabola?.coefficients ?? [];
  expect(square / constant).toBeCloseTo(-3, 2);
});

test('a line through 5 points with noise of variance 1 has errors of 1 over the root of 5 and of 10', () => {
  const values = Float64Array.from([1, 3, 5, 7, 9]);
  const [line] = noisyPolynomials(values, 0, independentNoise(1), [1]) as [NoisyPolynomial];
  // u runs from -1 to 1 over 4 steps: a slope of 2 a step is 4
  expect([line.at(0, 0), line.at(1, 0), line.at(0, 1), line.at(0, 2)].map((each) => Number(each.toFixed(9)))).toEqual([
    5, 9, 4, 0,
  ]);
  expect(line.errorOf(0, [1])).toBeCloseTo(1 / Math.sqrt(5), 9);
  expect(line.errorOf(0, [0, 0.5])).toBeCloseTo(1 / Math.sqrt(10), 9);
  expect(line.squares).toBeCloseTo(0, 9);
  // two coefficients follow two points' worth of noise
  expect(line.followed).toBeCloseTo(2, 9);
  expect(line.reach).toBeCloseTo(1.97, 2);
});

test('what points lie off beyond their noise widens errors, with the quantile of as few points', () => {
  // off the line by 1, -2 and 1: a sum of squares of 6 of one degree of freedom
  const [line] = noisyPolynomials(Float64Array.from([1, -2, 1]), 0, independentNoise(0), [1]) as [NoisyPolynomial];
  expect(line.errorOf(0, [1])).toBeCloseTo(Math.sqrt(6 / 3), 9);
  expect(line.reach).toBeCloseTo(12.706, 3);
});

test('slopes of lines fall from 1 to 0 beside an edge, with no peak; their error is that of the weights', () => {
  const values = Float64Array.from({ length: 21 }, (_, at) => Math.min(at, 10));
  const { slopes, errorOf } = lineSlopes({ values, noise: independentNoise(1) }, 5, 1);
  expect(localMaxima(slopes.map((each) => Number(each.toFixed(12))))).toEqual([]);
  expect([slopes[0], slopes.at(-1)].map((each) => Number(each?.toFixed(9)))).toEqual([1, 0]);
  // weights of -2 to 2 over 10
  expect(errorOf(3)).toBeCloseTo(Math.sqrt(0.1), 9);
  expect(errorOf(3)).toBe(errorOf(3));
  const falling = lineSlopes({ values: values.map((each) => -each), noise: independentNoise(1) }, 5, -1);
  expect(falling.slopes.map((each) => each + 0)).toEqual(slopes);
});

test('a peak is as strong as its fall on the side where that is less, in errors of the fall', () => {
  const lines = { window: 3, slopes: Float64Array.from([0, 5, 2, 9, 4]), errorOf: () => 1 };
  const [low, high] = localMaxima(lines.slopes);
  expect(peakStrength(lines, low as never)).toBeCloseTo(3 / Math.SQRT2, 9);
  expect(peakStrength(lines, high as never)).toBeCloseTo(5 / Math.SQRT2, 9);
  // level slopes without noise fall by nothing
  const level = { ...lines, slopes: new Float64Array(5), errorOf: () => 0 };
  expect(peakStrength(level, high as never)).toBe(0);
  expect(strengthNeeded({ ...lines, slopes: new Float64Array(50) })).toBeCloseTo(6.085 / Math.SQRT2, 2);
});
