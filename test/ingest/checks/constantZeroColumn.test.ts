import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';
import { testReal, warningsOf } from '../../support/files.ts';

test('CONSTANT_ZERO_COLUMN tells a sensor that is 0 in every row', () => {
  const zeros = numbers(10, () => 0);
  const [warning] = found('CONSTANT_ZERO_COLUMN', madeCurve({ AMBIENT_TEMPERATURE: zeros, CURRENT: zeros }));
  expect(warning?.message).toBe('"AMBIENT_TEMPERATURE" is 0 in all 10 rows: it was not measured');
});

test('CONSTANT_ZERO_COLUMN leaves counters of a test at rest, and sensors of which one row is not 0', () => {
  const curve = madeCurve({
    CHARGING_CAPACITY: numbers(10, () => 0),
    AMBIENT_TEMPERATURE: numbers(10, (index) => (index === 9 ? 0.1 : 0)),
  });
  expect(found('CONSTANT_ZERO_COLUMN', curve)).toEqual([]);
});

testReal(
  'CONSTANT_ZERO_COLUMN: the Landt test has no temperature',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
  (reading) =>
    expect(warningsOf(reading, 'CONSTANT_ZERO_COLUMN').map(({ column }) => column)).toEqual([
      'ambient_temperature_celsius',
    ]),
);
