import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';

test('DROP_REPEATED_ROWS keeps the first of equal rows and of equal stretches', () => {
  const time = [0, 1, 1, ...Array.from({ length: 20 }, (_, index) => index + 2)];
  const joined = [...time, ...time.slice(3), 22];
  const { curve, applied } = mended('DROP_REPEATED_ROWS', madeCurve({ TEST_TIME: joined }));
  expect([...(curve.columns[0]?.values ?? [])]).toEqual(Array.from({ length: 23 }, (_, index) => index));
  expect(applied?.count).toBe(21);
  expect(applied?.message).toMatch(/^left out rows 3, 24, 25, 26, 27 and 16 more \(the first is line 4\), 21 in all/);
  expect([...found('REPEATED_ROWS', curve), ...found('REPEATED_BLOCK', curve)]).toEqual([]);
});

test('DROP_REPEATED_ROWS leaves rows that differ in one column', () => {
  const curve = madeCurve({ TEST_TIME: [0, 0], CURRENT: [0, 1] });
  expect(mended('DROP_REPEATED_ROWS', curve)).toMatchObject({ curve, applied: null });
});

test('DROP_REPEATED_ROWS takes no longer where one stretch comes thousands of times behind another beginning', () => {
  const stretch = [100, 50, 25, 12, 6, 3, 2, 1.5, 1, 0.5, Number.NaN];
  const repeated = Array.from({ length: 10_000 }, () => stretch).flat();
  const { curve } = mended('DROP_REPEATED_ROWS', madeCurve({ FREQUENCY: [...stretch, 7, ...repeated] }));
  expect([...(curve.columns[0]?.values ?? [])]).toEqual([...stretch, 7]);
});
