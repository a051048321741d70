import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CovarianceOf } from '../../../../src/science/curves/numerics/covariance.ts';
import { curveFit } from '../../../../src/science/curves/numerics/curveFit.ts';
import { estimateOf } from '../../../../src/science/curves/numerics/estimate.ts';
import { linearFit, lineFit } from '../../../../src/science/curves/numerics/linearFit.ts';
import { studentQuantile } from '../../../../src/science/curves/numerics/studentT.ts';
import { unevenCovariance } from '../../../../src/science/curves/numerics/unevenCovariance.ts';
import { codeOf, foundIn } from '../../../support/analysed.ts';

const SEED = 6;

/** As tables of the distribution print them. */
test.each([
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 4, 2.776],
  [0.975, 10, 2.228],
  [0.95, 30, 1.697],
  [0.975, 1e6, 1.96],
  [0.025, 4, -2.776],
  [0.5, 3, 0],
])('studentQuantile(%d, %d) is %d', (p, degreesOfFreedom, quantile) => {
  expect(studentQuantile(p, degreesOfFreedom)).toBeCloseTo(quantile, 3);
});

test('estimateOf() reaches 2.776 errors to each side with 4 degrees of freedom, and everywhere with none', () => {
  const { lower, upper } = estimateOf(10, 1, 4);
  expect([lower, upper].map((end) => Number(end.toFixed(3)))).toEqual([7.224, 12.776]);
  expect(estimateOf(10, 1, 0)).toMatchObject({ lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY });
});

test('lineFit() through (0, 1), (1, 3), (2, 5), (3, 8) is 0.8 + 2.3 x', () => {
  const { intercept, slope, rSquared, scatter, degreesOfFreedom } = foundIn(lineFit([0, 1, 2, 3], [1, 3, 5, 8]));
  expect(intercept.value).toBeCloseTo(0.8, 12);
  expect(slope.value).toBeCloseTo(2.3, 12);
  // residuals 0.2, -0.1, -0.4, 0.3: squares 0.3 on 2 degrees of freedom, over 5 of x and 26.75 of y
  expect(scatter).toBeCloseTo(Math.sqrt(0.15), 12);
  expect(slope.error).toBeCloseTo(Math.sqrt(0.15 / 5), 12);
  expect(rSquared).toBeCloseTo(1 - 0.3 / 26.75, 12);
  expect(degreesOfFreedom).toBe(2);
});

test('a level through 0, 0, 0, 4 errs by 1 where points err alike, and by 2/sqrt(3) where each errs as it lies', () => {
  const fitted = (covarianceOf?: CovarianceOf) => foundIn(linearFit([[1, 1, 1, 1]], [0, 0, 0, 4], covarianceOf));
  // residuals -1, -1, -1, 3: squares 12 on 3 degrees of freedom, over 4 points
  expect(fitted().coefficients[0]).toMatchObject({ value: 1, error: expect.closeTo(1, 12) });
  // each over 1 - 1/4 that the fit leaves in it: 12 x 16/9, over 4 squared
  expect(fitted(unevenCovariance).coefficients[0]?.error).toBeCloseTo(Math.sqrt(4 / 3), 12);
});

test('linearFit() takes columns of very different sizes', () => {
  const small = [1e-9, 3e-9, 2e-9, 5e-9];
  const { coefficients } = foundIn(
    linearFit(
      [[1, 1, 1, 1], small],
      small.map((value) => 7 + 2e9 * value),
    ),
  );
  expect(coefficients[0]?.value).toBeCloseTo(7, 9);
  expect((coefficients[1]?.value ?? 0) / 2e9).toBeCloseTo(1, 9);
});

test('linearFit() refuses points that do not tell its coefficients apart', () => {
  expect(codeOf(lineFit([1], [2]))).toBe('TOO_FEW_POINTS');
  expect(codeOf(lineFit([1, 1, 1], [2, 3, 4]))).toBe('POINTS_DEPENDENT');
  expect(codeOf(linearFit([[0, 0, 0]], [1, 2, 3]))).toBe('POINTS_DEPENDENT');
});

test('lineFit() of two points has no error, and of a level line explains all', () => {
  expect(foundIn(lineFit([0, 1], [1, 3])).slope).toMatchObject({ error: 0, upper: Number.POSITIVE_INFINITY });
  expect(foundIn(lineFit([0, 1, 2], [4, 4, 4])).rSquared).toBe(1);
});

const decay =
  ([height = 0, rate = 0, floor = 0]: readonly number[]) =>
  (x: number) =>
    height * Math.exp(-rate * x) + floor;
const times = Float64Array.from({ length: 60 }, (_, at) => at / 10);

test('curveFit() finds 3 exp(-1.5 x) + 0.2, a million times as large, from a start that is off', () => {
  const y = times.map((x) => 1e6 * decay([3, 1.5, 0.2])(x));
  const { parameters, rSquared, modelled } = foundIn(
    curveFit(decay, { x: times, y }, [{ start: 1e6 }, { start: 0.3, least: 0, most: 100 }, { start: 0, size: 1e6 }]),
  );
  expect(parameters.map(({ value }) => Number(value.toPrecision(8)))).toEqual([3e6, 1.5, 2e5]);
  expect(rSquared).toBeCloseTo(1, 12);
  expect(modelled[0]).toBeCloseTo(3.2e6, 2);
});

test('intervals of curveFit() cover the truth about as often as they say', () => {
  const truth = [3, 1.5, 0.2];
  const noise = fc.sample(fc.double({ min: 1e-12, max: 1, noNaN: true }), { numRuns: 200 * 120, seed: SEED });
  let covered = 0;
  for (let run = 0; run < 200; run += 1) {
    const y = times.map((x, at) => {
      const [u, v] = [noise[run * 120 + 2 * at] as number, noise[run * 120 + 2 * at + 1] as number];
      return decay(truth)(x) + 0.05 * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    });
    const { lower, upper } = foundIn(curveFit(decay, { x: times, y }, [{ start: 2 }, { start: 1 }, { start: 0 }]))
      .parameters[1] as { lower: number; upper: number };
    if (lower <= 1.5 && 1.5 <= upper) covered += 1;
  }
  // 95 % of 200, with three standard deviations of a binomial
  expect(covered).toBeGreaterThan(180);
  expect(covered).toBeLessThan(200);
});

test('curveFit() gives points of a large sigma little weight', () => {
  const y = times.map((x, at) => decay([3, 1.5, 0.2])(x) + (at === 30 ? 100 : 0));
  const sigma = times.map((_, at) => (at === 30 ? 1e6 : 1));
  const { parameters } = foundIn(
    curveFit(decay, { x: times, y }, [{ start: 2 }, { start: 1 }, { start: 0 }], { sigma }),
  );
  expect(parameters[1]?.value).toBeCloseTo(1.5, 4);
});

test('curveFit() refuses a number that is only a limit, too few points, and a model without numbers', () => {
  const y = times.map(decay([3, 1.5, 0.2]));
  const points = { x: times, y };
  expect(codeOf(curveFit(decay, points, [{ start: 2 }, { start: 0.5, most: 1 }, { start: 0 }]))).toBe('AT_LIMIT');
  expect(codeOf(curveFit(decay, { x: [0, 1], y: [1, 0.5] }, [{ start: 1 }, { start: 1 }, { start: 1 }]))).toBe(
    'TOO_FEW_POINTS',
  );
  expect(codeOf(curveFit(() => () => Number.NaN, points, [{ start: 1 }]))).toBe('NO_FIT');
  expect(
    codeOf(
      curveFit(
        ([a = 0, b = 0]) =>
          (x) =>
            (a + b) * x,
        points,
        [{ start: 1 }, { start: 1 }],
      ),
    ),
  ).toBe('POINTS_DEPENDENT');
});

test('curveFit() through as many points as parameters has no error, and of nothing but zeros explains all', () => {
  const line =
    ([a = 0, b = 0]: readonly number[]) =>
    (x: number) =>
      a + b * x;
  const two = foundIn(curveFit(line, { x: [0, 1], y: [1, 3] }, [{ start: 1 }, { start: 1 }]));
  expect(two.scatter).toBe(0);
  expect(foundIn(curveFit(line, { x: [0, 1, 2], y: [0, 0, 0] }, [{ start: 1 }, { start: 1 }])).rSquared).toBe(1);
});
