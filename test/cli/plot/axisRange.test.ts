import { expect, test } from '@jest/globals';
import { lengthened, rangeAround, squareRanges } from '../../../src/cli/plot/axisRange.ts';

test.each([
  [[0.0216, 1.319], 6, { from: 0, to: 1.5, step: 0.5 }],
  [[-3, 3], 6, { from: -3, to: 3, step: 1 }],
  [[5.008, 124.995], 7, { from: 0, to: 140, step: 20 }],
  [[2.57e-16, 2.02e-15], 6, { from: 0, to: 2.5e-15, step: 5e-16 }],
] as const)('rangeAround() of %p in about %d steps has round ends', (extent, steps, { from, to, step }) => {
  const range = rangeAround(extent, steps, 'LINEAR');
  expect(range.from / step).toBeCloseTo(from / step, 9);
  expect(range.to / step).toBeCloseTo(to / step, 9);
  expect(range.step / step).toBeCloseTo(1, 9);
});

test('rangeAround() gives a single number some room on both sides, also if it is 0', () => {
  const around = rangeAround([20, 20], 5, 'LINEAR');
  expect(around.from).toBeLessThan(20);
  expect(around.to).toBeGreaterThan(20);
  expect(rangeAround([0, 0], 4, 'LINEAR')).toEqual({ from: -1, to: 1, step: 0.5 });
});

test('rangeAround() of a logarithmic axis ends at whole powers of ten', () => {
  expect(rangeAround([Math.log10(3e-3), Math.log10(2e4)], 4, 'LOGARITHMIC')).toEqual({ from: -4, to: 6, step: 2 });
  expect(rangeAround([0.4, 0.8], 7, 'LOGARITHMIC')).toEqual({ from: 0, to: 1, step: 1 });
});

test('squareRanges() has one step for both axes, and lengthened() adds whole steps at both ends', () => {
  const [x, y] = squareRanges([826, 17_007], [0, 900], 7);
  expect(x).toEqual({ from: 0, to: 20_000, step: 5000 });
  expect(y).toEqual({ from: 0, to: 5000, step: 5000 });
  expect(lengthened(y, 16_000)).toEqual({ from: -5000, to: 15_000, step: 5000 });
  expect(lengthened(x, 16_000)).toBe(x);
});
