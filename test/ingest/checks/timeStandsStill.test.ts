import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';

const [zeros, falls] = [numbers(10, () => 0), numbers(10, (index) => 2 - index / 100)];

test('TIME_STANDS_STILL tells a test time that is one number in every row', () => {
  const [warning] = found('TIME_STANDS_STILL', madeCurve({ TEST_TIME: zeros, VOLTAGE: falls }));
  expect(warning?.message).toBe('"TEST_TIME" is 0 s in all 10 rows: the clock stood still, or was not recorded');
});

test('TIME_STANDS_STILL leaves a clock that moves once, few rows, and spectra of impedance', () => {
  const told = (cells: Record<string, Float64Array>) => found('TIME_STANDS_STILL', madeCurve(cells));
  expect(told({ TEST_TIME: numbers(10, (index) => (index === 9 ? 1 : 0)), VOLTAGE: falls })).toEqual([]);
  expect(told({ TEST_TIME: numbers(9, () => 0) })).toEqual([]);
  expect(told({ TEST_TIME: zeros, FREQUENCY: falls })).toEqual([]);
  expect(told({ VOLTAGE: falls })).toEqual([]);
});
