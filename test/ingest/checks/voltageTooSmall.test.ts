import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';

const test20 = { TEST_TIME: numbers(20, (index) => index), CURRENT: numbers(20, () => 1) };
const told = (voltage: Float64Array, unit: string, more: Record<string, Float64Array> = {}) =>
  found('VOLTAGE_TOO_SMALL', madeCurve({ ...test20, VOLTAGE: voltage, ...more }, { units: { VOLTAGE: unit } }));

test('VOLTAGE_TOO_SMALL tells 0.5 to 2.4 that say mV', () => {
  const [warning] = told(
    numbers(20, (index) => 0.5 + index / 10),
    'mV',
  );
  expect(warning?.message).toBe(
    '"VOLTAGE" is from 0.5 to 2.4 mV in all rows, which is hardly a cell that is charged or discharged: V?',
  );
});

test('VOLTAGE_TOO_SMALL leaves one row beyond 20 mV, a symmetric cell, a test without a current, and spectra', () => {
  const small = numbers(20, (index) => index / 2000);
  expect(told(small, 'V')).toHaveLength(1);
  expect(
    told(
      small.map((value, index) => (index === 5 ? 0.021 : value)),
      'V',
    ),
  ).toEqual([]);
  expect(
    told(
      small.map((value) => value - 0.005),
      'V',
    ),
  ).toEqual([]);
  expect(told(small, 'V', { CURRENT: numbers(20, () => 0) })).toEqual([]);
  expect(told(small, 'V', { FREQUENCY: numbers(20, (index) => index + 1) })).toEqual([]);
});
