import { expect, test } from '@jest/globals';
import { metalVolumetricCapacity } from '../../src/science/metalVolumetricCapacity.ts';

test.each([
  ['Li', 0.534, 6.94, 2062.25],
  ['Na', 0.968, 22.98976928, 1128.49],
  ['K', 0.862, 39.0983, 590.89],
])('metalVolumetricCapacity() of %s at %d g/cm3 and %d g/mol is %d mAh/cm3', (_, density, molarMass, expected) => {
  expect(Math.abs(metalVolumetricCapacity(density, molarMass) / expected - 1)).toBeLessThan(1e-4);
});

test('metalVolumetricCapacity() refuses a density or molar mass that is not above 0', () => {
  expect(() => metalVolumetricCapacity(0, 6.94)).toThrow('density is 0, a number above 0 is needed');
  expect(() => metalVolumetricCapacity(0.534, Number.NaN)).toThrow('molarMass is NaN, a number above 0 is needed');
});
