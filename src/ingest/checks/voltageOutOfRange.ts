import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { unitFactor } from '../files/unitFactor.ts';
import type { CurveCheck } from './check.ts';

/** No single cell, and no electrolyte, bears more; 10 V is where potentiostats end. */
export const HIGHEST_VOLTAGE = 10;

export const voltageOutOfRange: CurveCheck = {
  code: 'VOLTAGE_OUT_OF_RANGE',
  name: 'voltage beyond 10 V',
  description: 'The voltage is beyond 10 V, which no single cell has: probably the numbers are millivolt.',
  repair: 'VOLTAGE_IN_MILLIVOLT',
  find: (curve) => {
    const voltage = columnOf(curve.columns, 'VOLTAGE');
    const factor = unitFactor(voltage?.unit);
    if (voltage === undefined || factor === undefined) return [];
    const { values, label, unit } = voltage;
    let farthest = 0;
    const rows = rowsOf(curve, (index) => {
      const value = values[index] ?? Number.NaN;
      const isBeyond = Math.abs(value * factor) > HIGHEST_VOLTAGE;
      if (isBeyond && Math.abs(value) > Math.abs(farthest)) farthest = value;
      return isBeyond;
    });
    if (rows.count === 0) return [];
    const message = `${rowsText(rows)}: "${label}" is up to ${farthest} ${unit}, ${rows.count} rows beyond 10 V; a single cell has less: millivolt?`;
    return [fileWarning('VOLTAGE_OUT_OF_RANGE', message, { column: label, rows })];
  },
};
