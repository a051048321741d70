import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';
import { columnIn } from '../../support/files.ts';

test('VOLTAGE_IN_MILLIVOLT gives a voltage that is beyond 10 V in most rows its unit, and leaves its numbers', () => {
  const { curve, applied } = mended('VOLTAGE_IN_MILLIVOLT', madeCurve({ VOLTAGE: [2100, 5, 1500] }));
  expect(columnIn(curve, 'VOLTAGE')).toMatchObject({ unit: 'mV', values: Float64Array.of(2100, 5, 1500) });
  expect(applied?.message).toBe('took "VOLTAGE" for mV, not V: it is beyond 10 V in 2 of 3 rows');
  expect(found('VOLTAGE_OUT_OF_RANGE', curve)).toEqual([]);
});

test('VOLTAGE_IN_MILLIVOLT leaves single numbers beyond 10 V, and numbers that are too large for mV', () => {
  for (const volts of [
    [3, 3, 2100],
    [2100, 2100, 20_000],
  ]) {
    const curve = madeCurve({ VOLTAGE: volts });
    expect(mended('VOLTAGE_IN_MILLIVOLT', curve)).toMatchObject({ curve, applied: null });
  }
});
