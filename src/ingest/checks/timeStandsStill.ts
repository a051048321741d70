import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { CurveCheck } from './check.ts';

/** Fewer rows may be those of one second. */
const FEWEST_ROWS = 10;

export const timeStandsStill: CurveCheck = {
  code: 'TIME_STANDS_STILL',
  name: 'time stands still',
  description:
    'The test time is the same in every row of a test: the clock was not recorded, and nothing can be integrated.',
  repair: null,
  find: ({ columns }) => {
    const time = columnOf(columns, 'TEST_TIME');
    // a spectrum of impedance runs over frequency
    if (time === undefined || columnOf(columns, 'FREQUENCY') !== undefined) return [];
    const { label, unit, values } = time;
    const [first = Number.NaN] = values;
    if (values.length < FEWEST_ROWS || !values.every((value) => value === first)) return [];
    const message = `"${label}" is ${`${first} ${unit ?? ''}`.trimEnd()} in all ${values.length} rows: the clock stood still, or was not recorded`;
    return [fileWarning('TIME_STANDS_STILL', message, { column: label })];
  },
};
