import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('AXIS_TURNS_BACK tells where a second scan begins', () => {
  const [warning] = found('AXIS_TURNS_BACK', madeCurve({ TWO_THETA: [10, 11, 12, 10, 11, 12] }));
  expect(warning?.message).toBe('row 4 (line 5): "TWO_THETA" rises, but falls here, 1 in all');
});

test('AXIS_TURNS_BACK leaves an axis that falls all the way, and a sweep of frequencies that is repeated', () => {
  expect(found('AXIS_TURNS_BACK', madeCurve({ RAMAN_SHIFT: [1879, 1200, 1200, 0.4] }))).toEqual([]);
  expect(found('AXIS_TURNS_BACK', madeCurve({ FREQUENCY: [1e5, 1, 1e5, 1] }))).toEqual([]);
});
