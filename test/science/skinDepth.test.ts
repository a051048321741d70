import { expect, test } from '@jest/globals';
import { metalResistivity } from '../../src/science/metalResistivity.ts';
import { skinDepth } from '../../src/science/skinDepth.ts';

test.each([
  ['Li', 1.577],
  ['Na', 1.131],
  ['K', 1.389],
] as const)('skinDepth() of %s metal at 9.45 GHz is %d um', (ion, depth) => {
  expect(skinDepth({ resistivity: metalResistivity[ion], frequency: 9.45 })).toBeCloseTo(depth, 3);
});

test('skinDepth() of a carbon of 1e-4 ohm m is 51.8 um', () => {
  expect(skinDepth({ resistivity: 1e-4, frequency: 9.45 })).toBeCloseTo(51.77, 2);
});

test('skinDepth() halves where the frequency is four times as high', () => {
  expect(skinDepth({ resistivity: 1e-7, frequency: 36 })).toBeCloseTo(
    skinDepth({ resistivity: 1e-7, frequency: 9 }) / 2,
  );
});

test('skinDepth() refuses a frequency of 0', () => {
  expect(() => skinDepth({ resistivity: 1e-7, frequency: 0 })).toThrow('frequency is 0, a number above 0 is needed');
});
