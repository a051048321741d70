import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';
import { columnIn, curveOf, testReal } from '../../support/files.ts';

test('TIME_MONOTONIC leaves out rows before the latest time, and names them as the file does', () => {
  const { curve, applied } = mended(
    'TIME_MONOTONIC',
    madeCurve({ TEST_TIME: [8, 10, 5, 7, 12], VOLTAGE: [1, 2, 3, 4, 5] }),
  );
  expect([...columnIn(curve, 'VOLTAGE').values]).toEqual([1, 2, 5]);
  expect([...(curve.rows ?? [])]).toEqual([1, 2, 5]);
  expect(applied?.rows).toEqual([
    { row: 3, line: 4 },
    { row: 4, line: 5 },
  ]);
  expect(found('TIME_RUNS_BACK', curve)).toEqual([]);
});

test('TIME_MONOTONIC leaves out one row that runs ahead, and keeps those behind it', () => {
  const { curve, applied } = mended('TIME_MONOTONIC', madeCurve({ TEST_TIME: [0, 1, 99_999, 3, 4, 5] }));
  expect([...columnIn(curve, 'TEST_TIME').values]).toEqual([0, 1, 3, 4, 5]);
  expect(applied?.rows).toEqual([{ row: 3, line: 4 }]);
});

test('TIME_MONOTONIC leaves a clock that runs on as it is', () => {
  const curve = madeCurve({ TEST_TIME: [0, 10, 10] });
  expect(mended('TIME_MONOTONIC', curve)).toMatchObject({ curve, applied: null });
});

testReal(
  'TIME_MONOTONIC: the clock of the rate test runs on after 19 rows are left out',
  'cycling/SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv',
  (reading) => {
    const { curve, applied } = mended('TIME_MONOTONIC', curveOf(reading));
    expect(applied?.count).toBe(19);
    expect(columnIn(curve, 'TEST_TIME').values).toHaveLength(13_086 - 19);
    expect(found('TIME_RUNS_BACK', curve)).toEqual([]);
  },
);
