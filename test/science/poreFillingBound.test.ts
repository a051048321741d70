import { expect, test } from '@jest/globals';
import { poreFillingBound } from '../../src/science/poreFillingBound.ts';

test.each([
  ['Na in the pores of a carbon of 1.5 g/cm3', 0.224189, 1128.49, 252.996],
  ['Na in 0.315 cm3/g', 0.315, 1128.49, 355.5],
  ['Li in 0.179 cm3/g', 0.179, 2062.25, 369.14],
  ['K in 0.179 cm3/g', 0.179, 590.89, 105.77],
])('poreFillingBound() of %s (%d cm3/g at %d mAh/cm3) is %d mAh/g', (_, volume, capacity, expected) => {
  expect(Math.abs(poreFillingBound(volume, capacity) / expected - 1)).toBeLessThan(1e-4);
});

test('poreFillingBound() is 0 without pores', () => {
  expect(poreFillingBound(0, 1128.49)).toBe(0);
});

test('poreFillingBound() is without bound where the volume is', () => {
  expect(poreFillingBound(Number.POSITIVE_INFINITY, 1128.49)).toBe(Number.POSITIVE_INFINITY);
});

test('poreFillingBound() refuses what is no volume or capacity', () => {
  expect(() => poreFillingBound(-0.1, 1128)).toThrow('closedPoreVolume is -0.1, a number of at least 0 is needed');
  expect(() => poreFillingBound(0.1, Number.NaN)).toThrow('metalVolumetricCapacity is NaN');
});
