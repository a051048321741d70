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

/** Three rows of discharge, a rest, and three of charge, whose currents are counted the other way round. */
const reversed = {
  CURRENT: [2, 2, 2, 0, -2, -2, -2],
  STEP_TYPE: ['DChg', 'DChg', 'DChg', 'Rest', 'Chg', 'Chg', 'Chg'],
};

test('REVERSE_CURRENT turns net capacities and powers that are signed as the current is', () => {
  const { curve, applied } = mended(
    'REVERSE_CURRENT',
    madeCurve({
      ...reversed,
      NET_CAPACITY: [0, 1, 2, 2, 1, 0, -1],
      POWER: [6, 6, 6, 0, -6, -6, -6],
      // one that counts within the step, with the sign of the current
      HALF_CYCLE_CAPACITY: [0, 1, 2, 0, -1, -2, -3],
    }),
  );
  expect([...columnIn(curve, 'CURRENT').values]).toEqual([-2, -2, -2, 0, 2, 2, 2]);
  expect([...columnIn(curve, 'NET_CAPACITY').values]).toEqual([0, -1, -2, -2, -1, 0, 1]);
  expect([...columnIn(curve, 'POWER').values]).toEqual([-6, -6, -6, 0, 6, 6, 6]);
  expect([...columnIn(curve, 'HALF_CYCLE_CAPACITY').values]).toEqual([0, -1, -2, 0, 1, 2, 3]);
  expect(applied?.message).toMatch(/; turned "NET_CAPACITY" and "POWER" and "HALF_CYCLE_CAPACITY" with it$/);
  expect(applied?.column).toBeNull();
});

test('REVERSE_CURRENT leaves what has the opposite sign already, counters without signs, and tells a power without one', () => {
  const cells = {
    NET_CAPACITY: [0, -1, -2, -2, -1, 0, 1],
    POWER: [6, 6, 6, 0, 6, 6, 6],
    CUMULATIVE_CAPACITY: [0, 1, 2, 2, 3, 4, 5],
    DISCHARGING_CAPACITY: [0, 1, 2, 2, 2, 2, 2],
    'OTHER Note': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  };
  const before = madeCurve({ ...reversed, ...cells });
  const { curve, applied } = mended('REVERSE_CURRENT', before);
  expect(curve.columns.slice(2)).toEqual(before.columns.slice(2));
  expect(applied?.message).toMatch(/; left "POWER", which has its sign in a part of the rows only$/);
  expect(applied?.column).toBe('CURRENT');
});
