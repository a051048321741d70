import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('TIME_RUNS_BACK tells the rows before which the clock was later, and by how much', () => {
  const [warning] = found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 10, 7, 20, 5] }));
  expect(warning?.message).toBe(
    'rows 3, 5 (the first is line 4): "TEST_TIME" runs back, 2 times in all, by 15 s at most',
  );
});

test('TIME_RUNS_BACK blames rows that run ahead, not the innocent one behind them', () => {
  const [warning] = found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 1, 99_999, 99_998, 4, 5] }));
  expect(warning?.message).toBe('rows 3, 4 (the first is line 4): "TEST_TIME" is ahead of the rows behind, 2 in all');
});

test('TIME_RUNS_BACK tells how many rows stand behind a clock that begins anew', () => {
  const [warning] = found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 10, 20, 30, 0, 10, 20.00099999998929] }));
  expect(warning?.message).toBe(
    'row 5 (line 6): "TEST_TIME" runs back, once in all, by 30 s at most; time runs on only without 3 of 7 rows',
  );
});

test('TIME_RUNS_BACK leaves rows of one time, as cyclers write them where a step begins', () => {
  expect(found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 10, 10, Number.NaN, 20] }))).toEqual([]);
});
