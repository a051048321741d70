import { expect, test } from '@jest/globals';
import { metalCapacity } from '../../src/science/metalCapacity.ts';

test.each([
  ['Li', 6.94, 3861.9],
  ['Na', 22.99, 1165.8],
  ['K', 39.098, 685.5],
])('metalCapacity() of %s with %d g/mol is %d mAh/g', (_, molarMass, expected) => {
  // 26801.4811 mAh/mol by the molar mass
  expect(metalCapacity(molarMass)).toBeCloseTo(26801.4811 / molarMass, 3);
  expect(metalCapacity(molarMass)).toBeCloseTo(expected, 1);
});

test('metalCapacity() refuses a molar mass that is not above 0', () => {
  expect(() => metalCapacity(0)).toThrow('molarMass is 0, a number above 0 is needed');
});
