import { expect, test } from '@jest/globals';
import { theoreticalCapacity } from '../../src/science/theoreticalCapacity.ts';

test.each([
  [6, 371.902],
  [8, 278.926],
  [64, 34.866],
])('theoreticalCapacity() of a compound with %i carbons an ion is %d mAh/g', (carbons, expected) => {
  expect(Math.abs(theoreticalCapacity(carbons) / expected - 1)).toBeLessThan(1e-4);
});

test('theoreticalCapacity() falls as the carbon gets heavier', () => {
  expect(theoreticalCapacity(6, 24.022)).toBeCloseTo(theoreticalCapacity(6) / 2, 10);
});

test.each([0, -6, Number.NaN, Number.POSITIVE_INFINITY])('theoreticalCapacity() refuses %d carbons', (carbons) => {
  expect(() => theoreticalCapacity(carbons)).toThrow(`carbonPerIon is ${carbons}, a number above 0 is needed`);
});
