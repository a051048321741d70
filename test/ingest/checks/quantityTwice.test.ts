import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers } from '../../support/curves.ts';
import { readBytes, warningsOf } from '../../support/files.ts';

test('QUANTITY_TWICE tells two voltages by their heads and numbers', async () => {
  const content = 'test_time_second,voltage_volt,current_ampere,voltage_volt\n0,1.5,-0.05,0\n10,1.4,-0.05,1\n';
  const [warning] = warningsOf(await readBytes('made.csv', content), 'QUANTITY_TWICE');
  expect(warning?.message).toBe(
    '"voltage_volt" (column 2) and "voltage_volt" (column 4) hold one quantity, voltage: the first is taken',
  );
  expect(warning?.column).toBe('voltage_volt');
});

test('QUANTITY_TWICE leaves columns that are no known quantity, and several intensities over one axis', () => {
  const cells = numbers(3, (index) => index);
  const curve = madeCurve({
    RAMAN_SHIFT: cells,
    'INTENSITY a': cells,
    'INTENSITY b': cells,
    'OTHER a': cells,
    'OTHER b': cells,
  });
  expect(found('QUANTITY_TWICE', curve)).toEqual([]);
});
