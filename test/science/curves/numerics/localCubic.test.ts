import { expect, test } from '@jest/globals';
import { crossingNear, turningNear } from '../../../../src/science/curves/numerics/localCubic.ts';
import { neighbourNoise } from '../../../../src/science/curves/numerics/neighbourNoise.ts';
import { gaussianFrom } from '../../../support/epr.ts';

const x = Float64Array.from({ length: 41 }, (_, row) => row / 10);
/** Turns at 1 and 3, and is 0 at 2. */
const cubic = x.map((at) => (at - 1) * (at - 2) * (at - 3) + 0);

test('crossingNear() finds the root of a cubic between its points', () => {
  const points = { x, y: x.map((at) => (at - 0.33) * (at - 2.055) * (at - 5)) };
  expect(crossingNear(points, { at: 2, reach: 0.5 })).toMatchObject({ found: { value: expect.closeTo(2.055, 9) } });
});

test('turningNear() finds the extremes of (x - 1)(x - 2)(x - 3): 2 - 1/sqrt(3), where it is 2/(3 sqrt(3))', () => {
  expect(turningNear({ x, y: cubic }, { at: 1.3, reach: 0.5 })).toMatchObject({
    found: {
      position: { value: expect.closeTo(2 - 1 / Math.sqrt(3), 9) },
      height: { value: expect.closeTo(0.3849, 5) },
    },
  });
});

test('turningNear() refuses few points, what does not turn near, and points that are one', () => {
  expect(turningNear({ x, y: cubic }, { at: 1.3, reach: 0.1 })).toMatchObject({ refused: { code: 'TOO_FEW_POINTS' } });
  expect(turningNear({ x, y: x.map((at) => at + at ** 2 / 1000) }, { at: 2, reach: 0.5 })).toMatchObject({
    refused: { code: 'NO_TURNING_POINT', message: expect.stringContaining('no turning point within 0.5 of 2') },
  });
  const one = { x: new Float64Array(8).fill(2), y: new Float64Array(8) };
  expect(crossingNear(one, { at: 2, reach: 1 })).toMatchObject({ refused: { code: 'POINTS_DEPENDENT' } });
});

test('turningNear() refuses a turning point with no points around', () => {
  const steep = x.map((at) => (at < 2.2 ? -((at - 2.5) ** 2) : Number.NaN));
  const kept = Array.from(x, (_, row) => row).filter((row) => Number.isFinite(steep[row] as number));
  const points = { x: kept.map((row) => x[row] as number), y: kept.map((row) => steep[row] as number) };
  expect(turningNear(points, { at: 2, reach: 0.6 })).toMatchObject({ refused: { code: 'TOO_FEW_POINTS' } });
});

test('neighbourNoise() is 0 for a straight line, and sqrt(2/3) of the jump of a sawtooth', () => {
  expect(neighbourNoise([1, 2, 3, 4])).toBe(0);
  // each point lies 2 off the mean of its neighbours
  expect(neighbourNoise([1, -1, 1, -1])).toBeCloseTo(2 * Math.sqrt(2 / 3), 12);
});

test('neighbourNoise() finds the noise of a made wave', () => {
  const random = gaussianFrom(3);
  const wave = Array.from({ length: 2000 }, (_, row) => Math.sin(row / 100) + 0.02 * random());
  expect(neighbourNoise(wave) / 0.02).toBeCloseTo(1, 1);
});
