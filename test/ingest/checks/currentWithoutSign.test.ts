import { expect, test } from '@jest/globals';
import { stepDirection } from '../../../src/ingest/files/stepDirection.ts';
import { found, madeCurve, numbers, rowsTold } from '../../support/curves.ts';

test('CURRENT_WITHOUT_SIGN tells rows that discharge by the letters of Maccor', () => {
  const curve = madeCurve({ CURRENT: [0, 1, 1, 0, 1, 1], 'STATE Md': ['R', 'C', 'C', 'R', 'D', 'D'] });
  expect(found('CURRENT_WITHOUT_SIGN', curve)[0]?.message).toBe(
    'rows 5, 6 (the first is line 6): "CURRENT" is never negative, although "Md" says discharge here, 2 rows in all',
  );
});

test('CURRENT_WITHOUT_SIGN leaves currents with a sign', () => {
  const steps = { 'STEP_TYPE Step': ['Rest', 'CC Chg', 'CC DChg'] };
  expect(found('CURRENT_WITHOUT_SIGN', madeCurve({ CURRENT: [0, 1, -1], ...steps }))).toEqual([]);
  expect(rowsTold('CURRENT_WITHOUT_SIGN', madeCurve({ CURRENT: [0, 1, 1], ...steps }))).toEqual([3]);
});

test('CURRENT_WITHOUT_SIGN tells a file that only discharges, unless the voltage rises then', () => {
  const discharge = { TEST_TIME: [0, 1, 2, 3], CURRENT: [0, 1, 1, 1], STATE: ['R', 'D', 'D', 'D'] };
  expect(rowsTold('CURRENT_WITHOUT_SIGN', madeCurve({ ...discharge, VOLTAGE: [2, 2, 1.9, 1.8] }))).toEqual([2, 3, 4]);
  expect(rowsTold('CURRENT_WITHOUT_SIGN', madeCurve(discharge))).toEqual([2, 3, 4]);
  expect(found('CURRENT_WITHOUT_SIGN', madeCurve({ ...discharge, VOLTAGE: [2, 2, 2.1, 2.2] }))).toEqual([]);
});

const triangle = numbers(200, (index) => (index < 100 ? index : 200 - index) / 100);

test('CURRENT_WITHOUT_SIGN sees without words that one steady current raises the voltage and lowers it', () => {
  const curve = madeCurve({ VOLTAGE: triangle, CURRENT: numbers(200, () => 0.001) });
  expect(found('CURRENT_WITHOUT_SIGN', curve)[0]?.message).toBe(
    '"CURRENT" is never negative, although the voltage falls by 0.99 and rises by 1 V at a steady current: no step type tells which of the 200 rows with a current discharge',
  );
});

test('CURRENT_WITHOUT_SIGN tells a part of the discharges that has no sign, and leaves the opposite sign throughout', () => {
  const steps = { 'STEP_TYPE Step': ['CC Chg', 'CC DChg', 'CC Chg', 'CC DChg'] };
  expect(found('CURRENT_WITHOUT_SIGN', madeCurve({ CURRENT: [1, 1, 1, -1], ...steps }))[0]?.message).toBe(
    'row 2 (line 3): "CURRENT" is positive, although "Step" says discharge here, 1 of 2 rows that do; in the others it is negative',
  );
  expect(found('CURRENT_WITHOUT_SIGN', madeCurve({ CURRENT: [-1, 1, -1, 1], ...steps }))).toEqual([]);
});

test('CURRENT_WITHOUT_SIGN leaves a charge in which one row of the voltage jumps out', () => {
  const charge = numbers(100, (index) => (index === 50 ? 40 : 3 + index / 100));
  expect(found('CURRENT_WITHOUT_SIGN', madeCurve({ VOLTAGE: charge, CURRENT: numbers(100, () => 1) }))).toEqual([]);
});

test('CURRENT_WITHOUT_SIGN leaves a sweep of the potential under which only oxidation flows', () => {
  const curve = madeCurve({ VOLTAGE: triangle, CURRENT: triangle.map((volts) => Math.exp(10 * volts)) });
  expect(found('CURRENT_WITHOUT_SIGN', curve)).toEqual([]);
});

test('CURRENT_WITHOUT_SIGN leaves a pulse that lowers the voltage and the rest that lets it rise', () => {
  const curve = madeCurve({
    VOLTAGE: [...numbers(50, (index) => 4 - index / 100), ...numbers(50, (index) => 3.6 + index / 200)],
    CURRENT: numbers(100, (index) => (index < 50 ? 3 : 0)),
  });
  expect(found('CURRENT_WITHOUT_SIGN', curve)).toEqual([]);
});

test.each([
  ['C', 'CHARGE'],
  ['CC Chg', 'CHARGE'],
  ['CCCV_Chg', 'CHARGE'],
  ['Charge', 'CHARGE'],
  ['恒流充电', 'CHARGE'],
  ['D', 'DISCHARGE'],
  ['CC DChg', 'DISCHARGE'],
  ['CC_DChg', 'DISCHARGE'],
  ['CCDChg', 'DISCHARGE'],
  ['Discharging', 'DISCHARGE'],
  ['恒流放电', 'DISCHARGE'],
  ['R', null],
  ['Rest', null],
  ['CC', null],
  ['Charge/Discharge', null],
  ['Change', null],
])('stepDirection() takes %s for %s', (word, direction) => {
  expect(stepDirection(word)).toBe(direction);
});
