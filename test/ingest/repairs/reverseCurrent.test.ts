import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';
import { columnIn } from '../../support/files.ts';

test('REVERSE_CURRENT turns the sign of a current that is positive while the cell discharges', () => {
  const neware = madeCurve({ CURRENT: [2, 0, Number.NaN, -2], STEP_TYPE: ['CC DChg', 'Rest', 'Rest', 'CC Chg'] });
  const { curve, applied } = mended('REVERSE_CURRENT', neware);
  expect([...columnIn(curve, 'CURRENT').values]).toEqual([-2, 0, Number.NaN, 2]);
  expect(applied).toMatchObject({
    count: 2,
    message:
      'turned the sign of "CURRENT" in all rows, 2 with a current: "STEP_TYPE" says discharge where it is positive, and charge where it is negative',
    rows: [
      { row: 1, line: 2 },
      { row: 4, line: 5 },
    ],
  });
  expect(found('CURRENT_SIGN_REVERSED', curve)).toEqual([]);
});

test('REVERSE_CURRENT leaves currents that charge while they are positive, and those of which nothing tells', () => {
  for (const curve of [madeCurve({ CURRENT: [1, -1], STATE: ['C', 'D'] }), madeCurve({ CURRENT: [1, -1] })]) {
    expect(mended('REVERSE_CURRENT', curve)).toMatchObject({
      curve,
      applied: null,
      reason: 'neither steps nor the voltage show that the current has the opposite sign',
    });
  }
});
