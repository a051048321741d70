import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('CYCLE_RUNS_BACK tells where the cycle falls', () => {
  const [warning] = found('CYCLE_RUNS_BACK', madeCurve({ CYCLE_COUNT: [1, 2, 3, 1, 2] }));
  expect(warning?.message).toBe(
    'row 4 (line 5): "CYCLE_COUNT" falls from 3 to 1; 1 in all, so a number is not one cycle',
  );
});

test('CYCLE_RUNS_BACK leaves cycles that are left out', () => {
  expect(found('CYCLE_RUNS_BACK', madeCurve({ CYCLE_COUNT: [1, 1, 5, 10] }))).toEqual([]);
});
