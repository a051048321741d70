import { expect, test } from '@jest/globals';
import { edgeNoise, mostEdgeVariance } from '../../../../src/science/curves/epr/edgeNoise.ts';
import type { FittedLine } from '../../../../src/science/curves/epr/lineFit.ts';
import { neighbourNoise } from '../../../../src/science/curves/numerics/neighbourNoise.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, madeSpectrum } from '../../../support/epr.ts';
import { holds, resolved } from '../../../support/resolvedLines.ts';

const SHAPES = [
  ['LORENTZIAN', {}],
  ['GAUSSIAN', { shape: 'GAUSSIAN' }],
  ['DYSONIAN', { phase: 0.5 }],
] as const;

const RUNS = 4;

test.each([0, 3])(
  'one line is taken for one of its shape, with intervals that cover the truth, behind a filter of %d points',
  (timeConstant) => {
    const [covered, models] = [
      { centre: 0, width: 0 },
      { right: 0, two: 0 },
    ];
    for (const [shape, line] of SHAPES) {
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const { model, lines } = foundIn(resolved({ lines: [line], noise: 0.02, timeConstant, seed, points: 121 }));
        const [own] = lines as readonly [FittedLine];
        if (model === shape) models.right += 1;
        if (model === 'TWO_LINES') models.two += 1;
        if (holds(own.centre, CENTRE)) covered.centre += 1;
        if (holds(own.width, 1)) covered.width += 1;
      }
    }
    expect(models.two).toBe(0);
    expect(models.right).toBeGreaterThanOrEqual(11);
    // 95 % of 12, with three standard deviations of a binomial
    expect(covered.centre).toBeGreaterThanOrEqual(9);
    expect(covered.width).toBeGreaterThanOrEqual(9);
  },
);

test('noise that a filter smooths, of 1/25 of the height, is not taken for another shape', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const made = { lines: [{}], noise: 0.04, timeConstant: 3, seed, points: 121 };
    expect(resolved(made)).toMatchObject({ found: { lines: [expect.anything()] } });
  }
});

test('edgeNoise() is the variance of points that err alike, 0.01, and that between neighbours where the ends have few points', () => {
  const [variance] = edgeNoise(madeSpectrum({ lines: [], noise: 0.1, points: 2001 }), 0.4);
  expect(variance).toBeCloseTo(0.01, 3);
  const few = madeSpectrum({ lines: [], noise: 0.1, points: 40 });
  expect(edgeNoise(few, 0.05)).toEqual([neighbourNoise(few.signal) ** 2]);
});

test('mostEdgeVariance() of 801 points that err alike is 1 + 3 sqrt(2/801) = 1.15 of their variance, and more behind a filter', () => {
  const alike = madeSpectrum({ lines: [], noise: 0.1, points: 2001 });
  expect(mostEdgeVariance(alike, 0.4) / 0.01).toBeCloseTo(1.15, 1);
  // products of points k steps apart fall by exp(-k/5), and the sum of their squares to both sides is 5.07
  const filtered = madeSpectrum({ lines: [], noise: 0.1, points: 20001, timeConstant: 5 });
  expect(mostEdgeVariance(filtered, 0.4) / 0.01).toBeCloseTo(1 + 3 * Math.sqrt((2 * 5.07) / 8001), 1);
});

test('mostEdgeVariance() is that of the end without a line', () => {
  const cut = madeSpectrum({ lines: [{ centre: 341 }], noise: 0.01, points: 401 });
  const [variance] = edgeNoise(cut, 0.1) as readonly [number];
  expect(mostEdgeVariance(cut, 0.1)).toBeLessThan(variance);
});
