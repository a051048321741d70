import { expect, test } from '@jest/globals';
import { found, madeCurve, rowsTold } from '../../support/curves.ts';

test('REPEATED_ROWS tells rows that are equal to the row above in every column', () => {
  const curve = madeCurve({ TEST_TIME: [0, 1, 1, 2, 2], VOLTAGE: [3, 3.1, 3.1, 3.2, 3.3], CURRENT: [1, 1, 1, 1, 1] });
  expect(found('REPEATED_ROWS', curve)[0]?.message).toBe(
    'row 3 (line 4): equal to the row above in all 3 columns, 1 in all',
  );
});

test('REPEATED_ROWS sees cells without numbers as equal, but not rows without a time', () => {
  const none = Number.NaN;
  expect(rowsTold('REPEATED_ROWS', madeCurve({ TEST_TIME: [1, 1], POWER: [none, none] }))).toEqual([2]);
  expect(rowsTold('REPEATED_ROWS', madeCurve({ TEST_TIME: [none, none], POWER: [1, 1] }))).toEqual([]);
});

test('REPEATED_ROWS finds nothing strange in equal rows where no axis tells rows apart', () => {
  expect(found('REPEATED_ROWS', madeCurve({ VOLTAGE: [3, 3], CURRENT: [0, 0] }))).toEqual([]);
});
