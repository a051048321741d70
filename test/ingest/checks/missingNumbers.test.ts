import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';
import { curveOf, readBytes, warningsOf } from '../../support/files.ts';

const none = Number.NaN;

test('MISSING_NUMBERS tells rows without time, voltage or current', () => {
  const curve = madeCurve({ TEST_TIME: [0, none, 2], VOLTAGE: [3, 3, 3], CURRENT: [none, 1, none] });
  expect(found('MISSING_NUMBERS', curve).map(({ message }) => message)).toEqual([
    'row 2 (line 3): "TEST_TIME" has no number (an empty cell, NaN or Inf), 1 in all',
    'rows 1, 3 (the first is line 2): "CURRENT" has no number (an empty cell, NaN or Inf), 2 in all',
  ]);
});

test('MISSING_NUMBERS leaves sensors, columns without any number, and rows that the reader told', async () => {
  expect(found('MISSING_NUMBERS', madeCurve({ TEST_TIME: [0, 1], CURRENT: [none, none], POWER: [1, none] }))).toEqual(
    [],
  );
  const cut = await readBytes('made.csv', 'test_time_second,voltage_volt,current_ampere\n0,3,1\n1,3');
  expect(warningsOf(cut, 'MISSING_NUMBERS')).toEqual([]);
});

test('MISSING_NUMBERS tells of cells that say inf', async () => {
  const reading = await readBytes('made.csv', 'test_time_second,voltage_volt,current_ampere\n0,inf,1\n1,3,\n2,3,1\n');
  expect(curveOf(reading).warnings.filter(({ code }) => code === 'MISSING_NUMBERS')).toHaveLength(2);
});
