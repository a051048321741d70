import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

test('VOLTAGE_OUT_OF_RANGE tells volts beyond 10, which may be millivolt', () => {
  const [warning] = found('VOLTAGE_OUT_OF_RANGE', madeCurve({ VOLTAGE: [2100, 9, -1500] }));
  expect(warning?.message).toBe(
    'rows 1, 3 (the first is line 2): "VOLTAGE" is up to 2100 V, 2 rows beyond 10 V; a single cell has less: millivolt?',
  );
});

test('VOLTAGE_OUT_OF_RANGE leaves 10 V, the same in millivolt, and columns without a unit', () => {
  for (const [volts, unit] of [
    [10, 'V'],
    [10_000, 'mV'],
  ] as const) {
    const curve = madeCurve({ VOLTAGE: [volts, -volts, Number.NaN] }, { units: { VOLTAGE: unit } });
    expect(found('VOLTAGE_OUT_OF_RANGE', curve)).toEqual([]);
  }
});
