import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers, rowsTold } from '../../support/curves.ts';

const peak = (top: number) => numbers(100, (index) => Math.min(top, 1000 - Math.abs(index - 50) * 10));

test('DETECTOR_SATURATED tells a flat top of five points at the maximum', () => {
  // 980 is reached at 48 and left at 52
  const curve = madeCurve({ INTENSITY: peak(980) });
  expect(rowsTold('DETECTOR_SATURATED', curve)).toEqual([49, 50, 51, 52, 53]);
  expect(found('DETECTOR_SATURATED', curve)[0]?.message).toMatch(
    /"INTENSITY" stays at its maximum, 980, for 5 points: its height is cut off$/,
  );
});

test('DETECTOR_SATURATED leaves three equal points, few counts and a flat spectrum', () => {
  expect(found('DETECTOR_SATURATED', madeCurve({ INTENSITY: peak(990) }))).toEqual([]);
  expect(found('DETECTOR_SATURATED', madeCurve({ COUNT_RATE: numbers(100, (index) => (index > 50 ? 1 : 0)) }))).toEqual(
    [],
  );
  expect(found('DETECTOR_SATURATED', madeCurve({ INTENSITY: numbers(100, () => 7) }))).toEqual([]);
});
