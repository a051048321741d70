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

test('UNITS_AGREE changes nothing where several heads may be the wrong one, and says so', () => {
  const { TEST_TIME = [], CURRENT = [], CHARGING_CAPACITY = [] } = cells;
  const curve = madeCurve({ TEST_TIME, CURRENT, CHARGING_CAPACITY }, { units: { TEST_TIME: 'ms' } });
  expect(found('UNIT_DISAGREES', curve)).toHaveLength(1);
  expect(mended('UNITS_AGREE', curve)).toEqual({
    curve,
    applied: null,
    reason:
      'the file does not tell which head is wrong: "CURRENT" (x 1000), or "TEST_TIME" (s?), or "CHARGING_CAPACITY" (mAh?)',
  });
});

test('UNITS_AGREE moves the decimal mark where no unit is that large', () => {
  const small = (cells.CURRENT ?? new Float64Array()).map((value) => value * 8.65e-8);
  const power = small.map((value) => value * 3000);
  const { TEST_TIME = [] } = cells;
  const { curve } = mended(
    'UNITS_AGREE',
    madeCurve({ TEST_TIME, VOLTAGE: small.map(() => 3), CURRENT: small, POWER: power, ...grown(small) }),
  );
  expect(columnIn(curve, 'CURRENT').values[5]).toBe(8.65e-5);
});

function grown(small: Float64Array): Record<string, Float64Array> {
  const charged = small.map((value, index) => (index < 100 ? (value * index * 1000) / 100 : (value * -100000) / 100));
  return { CHARGING_CAPACITY: charged };
}

test('UNITS_AGREE finds nothing in a faultless curve', () => {
  const curve = madeCurve(cells);
  expect(mended('UNITS_AGREE', curve)).toMatchObject({ curve, applied: null });
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
