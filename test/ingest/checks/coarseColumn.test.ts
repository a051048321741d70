import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';
import { testReal, warningsOf } from '../../support/files.ts';

const flowing = { TEST_TIME: numbers(200, (index) => index), CURRENT: numbers(200, () => 1) };
const rounded = (step: number) => numbers(200, (index) => Math.floor(index / 20) * step);

test('COARSE_COLUMN tells the step of a counter, and what to do instead', () => {
  const [warning] = found('COARSE_COLUMN', madeCurve({ ...flowing, CHARGING_CAPACITY: rounded(0.0001) }));
  expect(warning?.message).toBe(
    '"CHARGING_CAPACITY" is rounded to 0.0001 Ah, 1/9 of its range, and stays the same for 22 rows at a time while the current flows; integrate the current over time instead',
  );
});

test('COARSE_COLUMN leaves counters that stand still because no current flows, or flows the other way', () => {
  const stops = numbers(200, (index) => (index % 20 === 0 ? 1 : 0));
  const curve = madeCurve({ ...flowing, CURRENT: stops, CHARGING_CAPACITY: rounded(0.0001) });
  expect(found('COARSE_COLUMN', curve)).toEqual([]);
  const halves = numbers(200, (index) => (index < 20 ? 1 : -1));
  const charged = numbers(200, (index) => Math.min(index, 20));
  expect(found('COARSE_COLUMN', madeCurve({ ...flowing, CURRENT: halves, CHARGING_CAPACITY: charged }))).toEqual([]);
});

test('COARSE_COLUMN leaves a counter whose numbers are on no lattice', () => {
  const curve = madeCurve({ ...flowing, CHARGING_CAPACITY: rounded(1).map((value) => Math.sqrt(value)) });
  expect(found('COARSE_COLUMN', curve)).toEqual([]);
});

testReal(
  'COARSE_COLUMN: the capacities of the Landt test are rounded to 0.1 mAh',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
  (reading) => {
    const warnings = warningsOf(reading, 'COARSE_COLUMN');
    expect(warnings.map(({ column }) => column)).toEqual(['discharging_capacity_ah', 'charging_capacity_ah']);
    for (const { message } of warnings) expect(message).toMatch(/is rounded to 0.0001 Ah/);
  },
);
