import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';

test('INTEGER_CYCLES rounds what is within 0.01 of a whole number', () => {
  const { curve, applied } = mended('INTEGER_CYCLES', madeCurve({ CYCLE_COUNT: [1, 0.999999, 2.01] }));
  expect([...(curve.columns[0]?.values ?? [])]).toEqual([1, 1, 2]);
  expect(applied?.rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(found('CYCLE_NOT_INTEGER', curve)).toEqual([]);
});

test('INTEGER_CYCLES leaves half cycles, of which the check still tells', () => {
  const curve = madeCurve({ CYCLE_COUNT: [1, 1.5, 2] });
  expect(mended('INTEGER_CYCLES', curve)).toMatchObject({ curve, applied: null });
  expect(found('CYCLE_NOT_INTEGER', curve)).toHaveLength(1);
});
