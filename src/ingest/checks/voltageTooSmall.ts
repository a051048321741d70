import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { inCanonical } from '../files/inCanonical.ts';
import type { ReadCurve } from '../files/reading.ts';
import type { CurveCheck } from './check.ts';

/** In V. A cell that stores or gives ions leaves this range within its first percent. */
const SMALLEST_RANGE = 0.02;

/** Symmetric cells stay near 0 V, but on both sides of it; noise goes this far below, as a share of the highest. */
const MOST_BELOW = 0.1;

const FEWEST_ROWS = 10;

export const voltageTooSmall: CurveCheck = {
  code: 'VOLTAGE_TOO_SMALL',
  name: 'voltage below 20 mV',
  description:
    'The voltage is below 20 mV in every row of a test whose current flows, and not on both sides of 0: probably mV stand where V are meant.',
  repair: null,
  find: (curve) => {
    const column = columnOf(curve.columns, 'VOLTAGE');
    const voltage = inCanonical(column);
    if (column === undefined || voltage === undefined || !isCellTest(curve)) return [];
    let [lowest, highest, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const index of column.values.keys()) {
      const value = voltage(index);
      if (!Number.isFinite(value)) continue;
      count += 1;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    if (count < FEWEST_ROWS || !(highest > 0 && highest < SMALLEST_RANGE && lowest >= -MOST_BELOW * highest)) return [];
    const [from, to] = [lowest, highest].map((value) => Number((value * 1000).toPrecision(6)));
    const message = `"${column.label}" is from ${from} to ${to} mV in all rows, which is hardly a cell that is charged or discharged: V?`;
    return [fileWarning('VOLTAGE_TOO_SMALL', message, { column: column.label })];
  },
};

/** Under a current, and in time; spectra of impedance hold small amplitudes. */
function isCellTest({ columns }: ReadCurve): boolean {
  if (columnOf(columns, 'FREQUENCY') !== undefined || columnOf(columns, 'TEST_TIME') === undefined) return false;
  return columnOf(columns, 'CURRENT')?.values.some((value) => Math.abs(value) > 0) ?? false;
}
