import { expect, test } from '@jest/globals';
import { exponentOf, powerOfTen, tickText } from '../../../src/cli/plot/tickText.ts';

const axis = { label: 'diffusivity', unit: 'm2/s' };

test('tickText() has as many decimals as the steps need, a true minus, and no negative nought', () => {
  expect([-0.5, -1e-17, 0.5, 1].map((value) => tickText(value, 0.5))).toEqual(['−0.5', '0.0', '0.5', '1.0']);
  expect(tickText(15_000, 5000)).toBe('15000');
  expect(tickText(0.015, 0.005)).toBe('0.015');
});

test('exponentOf() is a multiple of three for numbers that are long to print, and 0 for others and powers of ten', () => {
  expect(exponentOf(axis, { from: 0, to: 2.5e-15, step: 5e-16 })).toBe(-15);
  expect(exponentOf(axis, { from: -6e5, to: 1e5, step: 1e5 })).toBe(3);
  expect(exponentOf(axis, { from: 0, to: 0.01, step: 0.002 })).toBe(0);
  expect(exponentOf({ ...axis, scale: 'LOGARITHMIC' }, { from: -16, to: -14, step: 1 })).toBe(0);
});

test('powerOfTen() raises its digits', () => {
  expect([-15, 0, 23].map(powerOfTen)).toEqual(['10⁻¹⁵', '10⁰', '10²³']);
});
