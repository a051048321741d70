import { expect, test } from '@jest/globals';
import { autoregression, newIn } from '../../../../src/science/curves/numerics/autoregression.ts';
import { linearFit } from '../../../../src/science/curves/numerics/linearFit.ts';
import { correlatedCovariance, serialCovariance } from '../../../../src/science/curves/numerics/serialCovariance.ts';
import { dot, orthonormal, without } from '../../../../src/science/curves/numerics/vectors.ts';
import { foundIn } from '../../../support/analysed.ts';
import { madeSpectrum } from '../../../support/epr.ts';

const noiseOf = (timeConstant: number, seed = 1, points = 400) =>
  madeSpectrum({ lines: [], noise: 1, timeConstant, seed, points }).signal;

test('autoregression() of a filter of 5 points is one step by exp(-1/5) = 0.82, whose products fall to 1/e in 5 steps', () => {
  const { coefficients, innovation, autocovariances } = autoregression(noiseOf(5, 1, 4000), 0);
  expect(coefficients[0]).toBeCloseTo(0.82, 1);
  expect(coefficients.slice(1).reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 1);
  // 1 - exp(-2/5)
  expect(innovation).toBeCloseTo(0.33, 1);
  // e^-1 = 0.37; that of 4000 points errs by 0.04
  expect(Math.abs((autocovariances[5] as number) / (autocovariances[0] as number) - 0.37)).toBeLessThan(0.08);
  expect(autocovariances.length).toBeGreaterThan(40);
});

test('autoregression() takes points that swing to and fro for such as go by themselves', () => {
  const { coefficients, innovation, autocovariances } = autoregression(
    Float64Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 1 : -1)),
    2,
  );
  expect(coefficients).toEqual([]);
  // squares of 100 points on 98 degrees of freedom
  expect(innovation).toBeCloseTo(100 / 98, 4);
  expect(autocovariances).toEqual([innovation, 0]);
});

test('autoregression() of nothing but zeros has no noise', () => {
  expect(autoregression(new Float64Array(50), 2)).toEqual({ coefficients: [], innovation: 0, autocovariances: [0] });
});

test('newIn() of 1, 2, 4 by half of the point before is 2 - 0.5 and 4 - 1', () => {
  expect([...newIn(Float64Array.of(1, 2, 4), [0.5])]).toEqual([1.5, 3]);
});

test('a level through two points that go together by half has a variance of (1 + 1 + 2 x 0.5) / 4', () => {
  const { covariance } = foundIn(linearFit([[1, 1]], [0, 1], correlatedCovariance([1, 0.5])));
  expect(covariance[0]?.[0]).toBeCloseTo(0.75, 12);
});

test.each([0, 5])(
  'intervals of a line on noise of a time constant of %d points cover it about as often as they say',
  (timeConstant) => {
    const x = Array.from({ length: 200 }, (_, at) => at / 100 - 1);
    const covered = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const fit = foundIn(linearFit([x.map(() => 1), x], noiseOf(timeConstant, seed, 200), serialCovariance));
      for (const [at, { lower, upper }] of fit.coefficients.entries()) {
        if (lower <= 0 && 0 <= upper) covered[at] = (covered[at] as number) + 1;
      }
    }
    for (const count of covered) {
      expect(count).toBeGreaterThanOrEqual(180);
      expect(count).toBeLessThanOrEqual(199);
    }
  },
);

test('orthonormal() of (3, 4) and (1, 0) is (0.6, 0.8) and (0.8, -0.6), without() which nothing is left of (2, 1)', () => {
  const axes = orthonormal([Float64Array.of(3, 4), Float64Array.of(1, 0)]);
  expect(axes.map((axis) => Array.from(axis, (value) => Number(value.toFixed(12))))).toEqual([
    [0.6, 0.8],
    [0.8, -0.6],
  ]);
  const rest = without(Float64Array.of(2, 1), axes);
  expect(dot(rest, rest)).toBeCloseTo(0, 20);
});
