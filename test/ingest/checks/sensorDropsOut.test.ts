import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';

/** 20 rows about 25 degC, of which rows 6 to 8 have another number. */
const at25 = (none: number) => numbers(20, (index) => (index >= 5 && index < 8 ? none : 25 + index / 100));
const told = (cells: Record<string, Float64Array>) =>
  found('SENSOR_DROPS_OUT', madeCurve(cells)).map(({ message, count }) => `${count}: ${message}`);

test('SENSOR_DROPS_OUT tells a temperature that is 0 in a part of the rows', () => {
  expect(told({ AMBIENT_TEMPERATURE: at25(0) })).toEqual([
    '3: rows 6, 7, 8 (the first is line 7): "AMBIENT_TEMPERATURE" is 0 where 25.11 degC is usual, 3 of 20 rows in all: it was not measured there',
  ]);
});

test('SENSOR_DROPS_OUT knows the ends of the ranges of instruments, and temperatures by their heads', () => {
  expect(
    told({ SURFACE_TEMPERATURE: at25(-273.15), 'OTHER Temp': at25(-327.67), AMBIENT_PRESSURE: at25(0) }),
  ).toHaveLength(3);
});

test('SENSOR_DROPS_OUT leaves a temperature that passes through what lies between, and what may well be 0 for a while', () => {
  const cools = numbers(26, (index) => 25 - index);
  expect(told({ AMBIENT_TEMPERATURE: cools })).toEqual([]);
  expect(told({ APPLIED_PRESSURE: at25(0), INTERNAL_RESISTANCE: at25(0), CURRENT: at25(0) })).toEqual([]);
  expect(told({ AMBIENT_TEMPERATURE: numbers(20, () => 0) })).toEqual([]);
  expect(told({ AMBIENT_TEMPERATURE: at25(25) })).toEqual([]);
});
