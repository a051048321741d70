import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers, rowsTold } from '../../support/curves.ts';

const steps = { 'STEP_TYPE Step': ['CC DChg', 'CC DChg', 'Rest', 'CC Chg', 'CC Chg'] };

test('CURRENT_SIGN_REVERSED tells currents that are positive where steps say discharge, and negative where they say charge', () => {
  const curve = madeCurve({ CURRENT: [1, 1, 0, -1, -1], ...steps });
  expect(found('CURRENT_SIGN_REVERSED', curve)[0]?.message).toBe(
    'rows 1, 2, 4, 5 (the first is line 2): "CURRENT" has the opposite sign, 4 rows in all: "Step" says discharge where it is positive, and charge where it is negative',
  );
  expect(found('CURRENT_WITHOUT_SIGN', curve)).toEqual([]);
});

test('CURRENT_SIGN_REVERSED leaves signs that agree with the steps, a part of them that does not, and currents without a sign', () => {
  for (const current of [
    [-1, -1, 0, 1, 1],
    [1, -1, 0, -1, 1],
    [1, 1, 0, 1, 1],
  ]) {
    expect(found('CURRENT_SIGN_REVERSED', madeCurve({ CURRENT: current, ...steps }))).toEqual([]);
  }
});

const time = numbers(40, (index) => index);

/** Half a volt down, then up again, by 20 rows each. */
const valley = numbers(40, (index) => Math.abs(20 - index) / 40);

test('CURRENT_SIGN_REVERSED sees without words that the voltage falls at positive currents and rises at negative ones', () => {
  const reversed = numbers(40, (index) => (index < 20 ? 0.1 : -0.1));
  expect(
    rowsTold('CURRENT_SIGN_REVERSED', madeCurve({ TEST_TIME: time, VOLTAGE: valley, CURRENT: reversed })),
  ).toHaveLength(20);
  expect(
    found('CURRENT_SIGN_REVERSED', madeCurve({ TEST_TIME: time, VOLTAGE: valley, CURRENT: reversed }))[0],
  ).toMatchObject({
    count: 40,
    message: expect.stringContaining('the voltage falls while it is positive, and rises while it is negative'),
  });
  const right = reversed.map((amperes) => -amperes);
  expect(found('CURRENT_SIGN_REVERSED', madeCurve({ TEST_TIME: time, VOLTAGE: valley, CURRENT: right }))).toEqual([]);
});

test('CURRENT_SIGN_REVERSED tells one positive pulse that lowers the voltage, with rests around it', () => {
  const pulse = (index: number) => index >= 10 && index < 20;
  const curve = madeCurve({
    TEST_TIME: time,
    VOLTAGE: numbers(40, (index) => (pulse(index) ? 4.16 - (index - 10) / 200 : 4.18)),
    CURRENT: numbers(40, (index) => (pulse(index) ? 3 : 0)),
  });
  expect(found('CURRENT_SIGN_REVERSED', curve)[0]?.message).toMatch(/: the voltage falls while it is positive$/);
  expect(rowsTold('CURRENT_SIGN_REVERSED', curve)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test('CURRENT_SIGN_REVERSED leaves one positive current under which the voltage rises and falls', () => {
  const curve = madeCurve({ TEST_TIME: time, VOLTAGE: valley, CURRENT: numbers(40, () => 0.1) });
  expect(found('CURRENT_SIGN_REVERSED', curve)).toEqual([]);
});

test('CURRENT_SIGN_REVERSED leaves steps that call the charge of the carbon a charge, where the voltage falls at negative currents', () => {
  const words = [...time].map((index) => (index < 20 ? 'Charge' : 'Discharge'));
  const current = numbers(40, (index) => (index < 20 ? -0.1 : 0.1));
  const curve = madeCurve({ TEST_TIME: time, VOLTAGE: valley, CURRENT: current, STEP_TYPE: words });
  expect(found('CURRENT_SIGN_REVERSED', curve)).toEqual([]);
});

test('CURRENT_SIGN_REVERSED leaves a rest whose current is the noise of the instrument, and movements of a few millivolt', () => {
  const resting = { TEST_TIME: time, VOLTAGE: numbers(40, (index) => 0.5 + index / 10_000) };
  expect(found('CURRENT_SIGN_REVERSED', madeCurve({ ...resting, CURRENT: numbers(40, () => -1e-6) }))).toEqual([]);
  const relaxing = numbers(40, (index) => (index < 20 ? 0.5 - index / 40 : (index - 20) / 100));
  const current = numbers(40, (index) => (index < 20 ? -1 : -1e-6));
  expect(found('CURRENT_SIGN_REVERSED', madeCurve({ TEST_TIME: time, VOLTAGE: relaxing, CURRENT: current }))).toEqual(
    [],
  );
});
