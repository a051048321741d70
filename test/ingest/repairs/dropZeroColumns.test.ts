import { expect, test } from '@jest/globals';
import { found, madeCurve, mended, numbers } from '../../support/curves.ts';
import { curveOf, testReal } from '../../support/files.ts';

test('DROP_ZERO_COLUMNS leaves a curve that holds nothing else', () => {
  const curve = madeCurve({ AMBIENT_TEMPERATURE: numbers(10, () => 0) });
  expect(mended('DROP_ZERO_COLUMNS', curve)).toMatchObject({ curve, applied: null });
});

testReal(
  'DROP_ZERO_COLUMNS leaves out the temperature of the Landt test alone',
  'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
  (reading) => {
    const { curve, applied } = mended('DROP_ZERO_COLUMNS', curveOf(reading));
    expect(applied?.message).toBe('left out "ambient_temperature_celsius": 0 in every row, so not measured');
    expect(curve.columns).toEqual(curveOf(reading).columns.slice(0, -1));
    expect(found('CONSTANT_ZERO_COLUMN', curve)).toEqual([]);
  },
);
