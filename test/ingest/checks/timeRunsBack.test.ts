import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('TIME_RUNS_BACK tells the rows before which the clock was later, and by how much', () => {
  const [warning] = found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 10, 7, 20, 5] }));
  expect(warning?.message).toBe(
    'rows 3, 5 (the first is line 4): "TEST_TIME" runs back, 2 times in all, by 15 s at most',
  );
});

test('TIME_RUNS_BACK leaves rows of one time, as cyclers write them where a step begins', () => {
  expect(found('TIME_RUNS_BACK', madeCurve({ TEST_TIME: [0, 10, 10, Number.NaN, 20] }))).toEqual([]);
});
