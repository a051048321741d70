import { expect, test } from '@jest/globals';
import { closedPoreVolume } from '../../src/science/closedPoreVolume.ts';

test.each([
  [1.5, 0.224189],
  [1.609, 0.179026],
  [2, 0.057522],
])('closedPoreVolume() at a helium density of %d g/cm3 is %d cm3/g', (density, expected) => {
  expect(Math.abs(closedPoreVolume(density) / expected - 1)).toBeLessThan(1e-4);
});

test('closedPoreVolume() is 0 where the density reaches that of the skeleton', () => {
  expect(closedPoreVolume(2.26)).toBe(0);
  expect(closedPoreVolume(2.3)).toBe(0);
});

test('closedPoreVolume() takes the density of another skeleton: 1/1.5 - 1/2 is 0.1667 cm3/g', () => {
  expect(closedPoreVolume(1.5, 2)).toBeCloseTo(1 / 6, 12);
});

test('closedPoreVolume() refuses a density that is not above 0', () => {
  expect(() => closedPoreVolume(0)).toThrow('density is 0, a number above 0 is needed');
  expect(() => closedPoreVolume(1.5, -2)).toThrow('skeleton is -2, a number above 0 is needed');
});
