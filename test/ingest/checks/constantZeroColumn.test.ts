import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';
import { testReal, warningsOf } from '../../support/files.ts';

test('CONSTANT_ZERO_COLUMN tells a sensor that is 0 in every row', () => {
  const zeros = numbers(10, () => 0);
  const [warning] = found('CONSTANT_ZERO_COLUMN', madeCurve({ AMBIENT_TEMPERATURE: zeros, CURRENT: zeros }));
  expect(warning?.message).toBe('"AMBIENT_TEMPERATURE" is 0 in all 10 rows: it was not measured');
});

test('CONSTANT_ZERO_COLUMN knows sensors by their heads, and numbers that stand for none', () => {
  const curve = madeCurve({
    'OTHER Pressure_Psi': numbers(10, () => 0),
    'OTHER Temp': numbers(10, () => -327.67),
    'OTHER Temp 2': numbers(10, () => 25),
    'OTHER VAR1': numbers(10, () => 0),
  });
  expect(found('CONSTANT_ZERO_COLUMN', curve).map(({ message }) => message)).toEqual([
    '"Pressure_Psi" is 0 in all 10 rows: it was not measured',
    '"Temp" is -327.67 in all 10 rows: it was not measured',
  ]);
});

test('NOTHING_MEASURED tells a voltage of zeros under a current, and a current of zeros while a capacity grows', () => {
  const [zeros, grows] = [numbers(10, () => 0), numbers(10, (index) => index)];
  const told = (cells: Record<string, Float64Array>) =>
    found('NOTHING_MEASURED', madeCurve(cells)).map(({ column }) => column);
  expect(told({ VOLTAGE: zeros, CURRENT: grows })).toEqual(['VOLTAGE']);
  expect(told({ CURRENT: zeros, CHARGING_CAPACITY: grows })).toEqual(['CURRENT']);
  expect(told({ VOLTAGE: grows, CURRENT: zeros, CHARGING_CAPACITY: zeros })).toEqual([]);
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
