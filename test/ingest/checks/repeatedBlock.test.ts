import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

const joined = (first: number, second: number, from: number) => {
  const time = [...Array(first).keys(), ...Array.from({ length: second }, (_, index) => from + index)];
  return madeCurve({ TEST_TIME: time, VOLTAGE: time.map((each) => 3 + each / 100) });
};

test('REPEATED_BLOCK tells a second export that begins within the first', () => {
  // rows 1 to 30, then rows 16 to 40 of the same test: 15 of them are there already
  const [warning] = found('REPEATED_BLOCK', joined(30, 25, 15));
  expect(warning?.message).toBe('the 15 rows from row 31 (line 32) on repeat those from row 16 on in every column');
  expect([warning?.count, warning?.rows[0]]).toEqual([15, { row: 31, line: 32 }]);
});

test('REPEATED_BLOCK leaves fewer than 10 rows that begin alike', () => {
  expect(found('REPEATED_BLOCK', joined(30, 9, 0))).toEqual([]);
  expect(found('REPEATED_BLOCK', joined(30, 10, 0))).toHaveLength(1);
});

test('REPEATED_BLOCK leaves a clock that starts anew over other numbers', () => {
  const time = [...Array(20).keys(), ...Array(20).keys()];
  expect(found('REPEATED_BLOCK', madeCurve({ TEST_TIME: time, VOLTAGE: time.map((_, index) => index) }))).toEqual([]);
});
