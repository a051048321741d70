import { expect, test } from '@jest/globals';
import { faultlessCells, found, madeCurve } from '../../support/curves.ts';
import { testReal, warningsOf } from '../../support/files.ts';

const cells = faultlessCells();
const scaled = (head: string, factor: number) => (cells[head] ?? new Float64Array()).map((value) => value * factor);
const only = (...heads: readonly string[]) => Object.fromEntries(heads.map((head) => [head, cells[head] ?? []]));
const counters = only('TEST_TIME', 'VOLTAGE', 'CURRENT', 'CHARGING_CAPACITY', 'DISCHARGING_CAPACITY');
const told = (changed: Readonly<Record<string, Float64Array>>) =>
  found('UNIT_DISAGREES', madeCurve({ ...cells, ...changed })).map(({ column, message }) => [
    column,
    message.split('; ').at(-1),
  ]);

test('UNIT_DISAGREES tells a current that says A, but holds mA, by all that follow from it', () => {
  const [warning, ...others] = found('UNIT_DISAGREES', madeCurve({ ...cells, CURRENT: scaled('CURRENT', 1000) }));
  expect(others).toEqual([]);
  expect(warning?.message).toBe(
    '"CURRENT" says A, which disagrees with other columns: "CHARGING_CAPACITY" is 1/1000 of current x time, ' +
      '"DISCHARGING_CAPACITY" is 1/1000 of current x time, "CUMULATIVE_ENERGY" is 1/1000 of voltage x current x time, ' +
      '"POWER" is 1/1000 of voltage x current; they would agree if it were mA',
  );
});

test('UNIT_DISAGREES names all that may be wrong where capacities alone disagree with the current', () => {
  const [warning, ...others] = found('UNIT_DISAGREES', madeCurve(counters, { units: { TEST_TIME: 'ms' } }));
  expect([others, warning?.column]).toEqual([[], null]);
  expect(warning?.message.split('; ').at(-1)).toBe(
    'one head is wrong, and the file does not tell which: "CURRENT" (x 1000), or "TEST_TIME" (s?), or ' +
      'both "CHARGING_CAPACITY" (mAh?), "DISCHARGING_CAPACITY" (mAh?)',
  );
});

test('UNIT_DISAGREES finds the head that is wrong by dates, step times, power and set voltages', () => {
  const seconds = cells.TEST_TIME ?? new Float64Array();
  const dates = [...seconds].map((each) => `2024-05-01 0${Math.floor(each / 3600)}:${clock(each)}`);
  for (const witness of [{ DATE_TIME: dates }, { 'STEP_TIME Step': seconds }]) {
    const curve = madeCurve({ ...counters, ...witness }, { units: { TEST_TIME: 'ms', 'STEP_TIME Step': 's' } });
    expect(found('UNIT_DISAGREES', curve).map(({ column }) => column)).toEqual(['TEST_TIME']);
  }
  const volts = cells.VOLTAGE ?? new Float64Array();
  const units = { VOLTAGE: 'mV', CONTROL_VOLTAGE: 'V' };
  const swept = { ...only('TEST_TIME', 'VOLTAGE', 'CURRENT', 'POWER'), CONTROL_VOLTAGE: volts };
  expect(found('UNIT_DISAGREES', madeCurve(swept, { units })).map(({ column }) => column)).toEqual(['VOLTAGE']);
});

test('UNIT_DISAGREES tells a time in seconds that says minutes or hours', () => {
  for (const unit of ['min', 'h']) {
    const [warning, ...others] = found('UNIT_DISAGREES', madeCurve(counters, { units: { TEST_TIME: unit } }));
    expect([others, warning?.column]).toEqual([[], 'TEST_TIME']);
    expect(warning?.message).toMatch(/they would agree if it were s$/);
  }
});

test('UNIT_DISAGREES sees through one wild row of the current', () => {
  const spiked = (cells.CURRENT ?? new Float64Array()).map((value, index) => (index === 50 ? 1e6 : value * 1000));
  const [warning] = found('UNIT_DISAGREES', madeCurve({ ...cells, CURRENT: spiked }));
  expect(warning?.message).toMatch(/^"CURRENT" says A, .* they would agree if it were mA$/);
  const wild = (cells.CURRENT ?? new Float64Array()).map((value, index) => (index === 50 ? 1e6 : value));
  expect(found('UNIT_DISAGREES', madeCurve({ ...cells, CURRENT: wild }))).toEqual([]);
});

test('UNIT_DISAGREES tells one column that stands against all others', () => {
  expect(told({ POWER: scaled('POWER', 1000) })).toEqual([['POWER', 'they would agree if it were mW']]);
  expect(told({ CUMULATIVE_ENERGY: scaled('CUMULATIVE_ENERGY', 1000) })).toEqual([
    ['CUMULATIVE_ENERGY', 'they would agree if it were mWh'],
  ]);
  expect(told({ CHARGING_CAPACITY: scaled('CHARGING_CAPACITY', 3600) })).toEqual([
    ['CHARGING_CAPACITY', 'they would agree if it were coulomb'],
  ]);
});

test('UNIT_DISAGREES tells a time in hours that says seconds, and a voltage in millivolt that says volt', () => {
  expect(told({ TEST_TIME: scaled('TEST_TIME', 1 / 3600) })).toEqual([['TEST_TIME', 'they would agree if it were h']]);
  expect(told({ VOLTAGE: scaled('VOLTAGE', 1000) })).toEqual([['VOLTAGE', 'they would agree if it were mV']]);
});

test('UNIT_DISAGREES takes capacities for coulombs where they are 3.6 times the mAh that flowed', () => {
  const units = { CURRENT: 'mA', CHARGING_CAPACITY: 'mAh', DISCHARGING_CAPACITY: 'mAh' };
  const coulombs = ['CHARGING_CAPACITY', 'DISCHARGING_CAPACITY'].map((head) => [head, scaled(head, 3.6)]);
  const curve = madeCurve({ ...counters, ...Object.fromEntries(coulombs) }, { units });
  expect(found('UNIT_DISAGREES', curve).map(({ message }) => message.split('; ').at(-1))).toEqual([
    'they would agree if it were coulomb',
    'they would agree if it were coulomb',
  ]);
});

function clock(seconds: number): string {
  return [Math.floor(seconds / 60) % 60, seconds % 60].map((each) => String(each).padStart(2, '0')).join(':');
}

test('UNIT_DISAGREES holds its tongue where a ratio is no slip of a unit', () => {
  for (const factor of [0.6, 1.9, 10, 40, 100, 700, 1400, 2500]) {
    expect(told({ CURRENT: scaled('CURRENT', 1 / factor) })).toEqual([]);
  }
});

test('UNIT_DISAGREES counts no loss at a reset of a counter, and no charge across a clock that runs back', () => {
  const perStep = (cells.CHARGING_CAPACITY ?? new Float64Array()).map((_, index) => (index % 20) / 100);
  const time = (cells.TEST_TIME ?? new Float64Array()).map((value, index) => (index === 50 ? -1e9 : value));
  expect(told({ CHARGING_CAPACITY: perStep })).toEqual([]);
  const milli = scaled('CURRENT', 1000);
  expect(found('UNIT_DISAGREES', madeCurve({ ...counters, TEST_TIME: time }))).toEqual([]);
  expect(found('UNIT_DISAGREES', madeCurve({ ...counters, TEST_TIME: time, CURRENT: milli }))).toHaveLength(1);
});

test('UNIT_DISAGREES knows the units of the columns that Arbin left in a file only by the whole set of their heads', () => {
  const arbin = [
    'Test_Time',
    'Step_Time',
    'Step_Index',
    'Cycle_Index',
    'Voltage',
    'Charge_Capacity',
    'Discharge_Capacity',
  ];
  const left = Object.fromEntries(arbin.map((head) => [`OTHER ${head}`, [1, 2]]));
  const both = { CURRENT: [1e-6, 2e-6], 'OTHER Current': [1e-3, 2e-3] };
  expect(found('UNIT_DISAGREES', madeCurve({ ...both, ...left }))[0]?.message).toBe(
    '"CURRENT" says A, which disagrees with other columns: "Current", which the instrument gives in A, is 1000 times it; ' +
      'with A its numbers would have to be x 1000',
  );
  expect(found('UNIT_DISAGREES', madeCurve(both))).toEqual([]);
});

testReal(
  'UNIT_DISAGREES: the current of the converted Arbin test is 1000 times too small',
  'cycling/arbin_example.bdf.csv',
  (reading) => {
    const warnings = warningsOf(reading, 'UNIT_DISAGREES');
    // its capacities follow from its current, so they are as wrong
    expect(warnings.map(({ column }) => column)).toEqual([
      'Current / A',
      'Charging Capacity / Ah',
      'Discharging Capacity / Ah',
    ]);
    for (const { message } of warnings) expect(message).toMatch(/x 1000$/);
  },
);
