import { HIGHEST_VOLTAGE } from '../checks/voltageOutOfRange.ts';
import { columnOf } from '../files/columnOf.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { rowCount } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

/** Millivolt up to here are a voltage of a single cell again. */
const MOST_MILLIVOLT = HIGHEST_VOLTAGE * 1000;

/** Share of the rows beyond 10 V from which on the unit is wrong, and not single numbers. */
const MOST_ROWS = 0.5;

export const voltageInMillivolt: CurveRepair = {
  code: 'VOLTAGE_IN_MILLIVOLT',
  name: 'voltage in millivolt',
  description:
    'Takes a voltage for mV that says V, but is beyond 10 V in most rows and nowhere beyond 10,000; its numbers stay.',
  repair: (curve) => {
    const voltage = columnOf(curve.columns, 'VOLTAGE');
    if (voltage === undefined || voltage.unit !== 'V') return unchanged(curve, 'no voltage says V');
    let [beyond, numbers, farthest] = [0, 0, 0];
    for (const value of voltage.values) {
      if (Number.isNaN(value)) continue;
      numbers += 1;
      if (Math.abs(value) > HIGHEST_VOLTAGE) beyond += 1;
      farthest = Math.max(farthest, Math.abs(value));
    }
    if (!(beyond > MOST_ROWS * numbers)) {
      return unchanged(curve, `the voltage is beyond ${HIGHEST_VOLTAGE} V in ${beyond} of ${numbers} rows only`);
    }
    if (farthest > MOST_MILLIVOLT) {
      return unchanged(curve, `as mV it would still be beyond ${HIGHEST_VOLTAGE} V: it is up to ${farthest}`);
    }
    const message = `took "${voltage.label}" for mV, not V: it is beyond ${HIGHEST_VOLTAGE} V in ${beyond} of ${numbers} rows`;
    return changed(replaceColumn(curve, voltage, { ...voltage, unit: 'mV' }), {
      code: 'VOLTAGE_IN_MILLIVOLT',
      message,
      column: voltage.label,
      count: rowCount(curve),
      rows: [],
    });
  },
};
