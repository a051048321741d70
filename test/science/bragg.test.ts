import { expect, test } from '@jest/globals';
import { braggAngle, braggSpacing } from '../../src/science/bragg.ts';

/** Cu K-alpha1 in angstrom, as the known answers take it. */
const CU_KA1 = 1.5406;

test.each([
  [22.7, 3.91409],
  [22.6, 3.93118],
  [23.2, 3.83085],
  [26.5, 3.36081],
])('braggSpacing() at %d deg with Cu K-alpha1 is %d angstrom', (angle, spacing) => {
  expect(braggSpacing(angle, CU_KA1)).toBeCloseTo(spacing, 5);
});

test.each([
  [3.83, 23.2052],
  [3.96, 22.4334],
  [3.98, 22.3192],
  [3.354, 26.5548],
])('braggAngle() of %d angstrom with Cu K-alpha1 is %d deg', (spacing, angle) => {
  expect(braggAngle(spacing, CU_KA1)).toBeCloseTo(angle, 4);
});

test('braggAngle() undoes braggSpacing(), back-scattering included', () => {
  for (const angle of [1, 45, 90, 179]) expect(braggAngle(braggSpacing(angle, 0.7107), 0.7107)).toBeCloseTo(angle, 6);
  expect(braggSpacing(180, 2)).toBeCloseTo(1, 12);
  expect(braggAngle(1, 2)).toBeCloseTo(180, 6);
});

test.each([0, -1, Number.NaN])('braggSpacing() and braggAngle() refuse %d', (wrong) => {
  expect(() => braggSpacing(wrong, CU_KA1)).toThrow(`twoThetaDegrees is ${wrong}, a number above 0 is needed`);
  expect(() => braggAngle(wrong, CU_KA1)).toThrow(`spacingAngstrom is ${wrong}, a number above 0 is needed`);
  expect(() => braggSpacing(22, wrong)).toThrow(`wavelengthAngstrom is ${wrong}, a number above 0 is needed`);
});

test('braggSpacing() refuses an angle above 180 deg, braggAngle() planes closer than half the wavelength', () => {
  expect(() => braggSpacing(180.1, CU_KA1)).toThrow('twoThetaDegrees is 180.1, at most 180 exists');
  expect(() => braggAngle(0.77, CU_KA1)).toThrow('below half of the wavelength 1.5406');
});
