import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('CYCLE_NOT_INTEGER tells rows whose cycle is no whole number', () => {
  const [warning] = found('CYCLE_NOT_INTEGER', madeCurve({ CYCLE_COUNT: [1, 1.5, 2, 2.5] }));
  expect(warning?.message).toBe('rows 2, 4 (the first is line 3): "CYCLE_COUNT" counts cycles, but is 1.5, 2 in all');
});

test('CYCLE_NOT_INTEGER leaves whole numbers that are printed with decimals, and cells without a number', () => {
  expect(found('CYCLE_NOT_INTEGER', madeCurve({ CYCLE_COUNT: [0, 1.0, Number.NaN, 2.0] }))).toEqual([]);
});
