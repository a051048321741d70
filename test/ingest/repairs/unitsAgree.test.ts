import { expect, test } from '@jest/globals';
import { faultlessCells, found, madeCurve, mended } from '../../support/curves.ts';
import { columnIn, curveOf, testReal } from '../../support/files.ts';

const cells = faultlessCells();

test('UNITS_AGREE gives a current of mA its unit, and leaves its numbers', () => {
  const milli = (cells.CURRENT ?? new Float64Array()).map((value) => value * 1000);
  const { curve, applied } = mended('UNITS_AGREE', madeCurve({ ...cells, CURRENT: milli }));
  expect(columnIn(curve, 'CURRENT')).toMatchObject({ unit: 'mA', values: milli });
  expect(applied?.message).toMatch(
    /^"CURRENT": took it for mA, not A \("CHARGING_CAPACITY" is 1\/1000 of current x time, /,
  );
  expect(found('UNIT_DISAGREES', curve)).toEqual([]);
});

test('UNITS_AGREE finds nothing in a faultless curve', () => {
  const curve = madeCurve(cells);
  expect(mended('UNITS_AGREE', curve)).toEqual({ curve, applied: null });
});

testReal(
  'UNITS_AGREE: the converted Arbin test has the 86.6 uA and the 0.48 mAh of the original',
  'cycling/arbin_example.bdf.csv',
  (reading) => {
    const { curve, applied } = mended('UNITS_AGREE', curveOf(reading));
    const peak = columnIn(curve, 'CURRENT').values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(peak * 1e6).toBeCloseTo(86.6, 1);
    const charged = columnIn(curve, 'CHARGING_CAPACITY').values.reduce((most, value) => Math.max(most, value), 0);
    expect(charged * 1000).toBeCloseTo(0.48, 1);
    expect(applied?.message.match(/multiplied its numbers by 1000/g)).toHaveLength(3);
    expect(found('UNIT_DISAGREES', curve)).toEqual([]);
  },
);
