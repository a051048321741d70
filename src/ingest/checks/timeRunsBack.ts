import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const timeRunsBack: CurveCheck = {
  code: 'TIME_RUNS_BACK',
  name: 'time runs back',
  description:
    'The test time of a row is before that of the row above it; nothing may be integrated across such a jump.',
  repair: 'TIME_MONOTONIC',
  find: (curve) => {
    const time = columnOf(curve.columns, 'TEST_TIME');
    if (time === undefined) return [];
    const { values, label, unit } = time;
    let farthest = 0;
    const rows = rowsOf(curve, (index) => {
      const back = (values[index - 1] ?? Number.NaN) - (values[index] ?? Number.NaN);
      if (back > farthest) farthest = back;
      return back > 0;
    });
    if (rows.count === 0) return [];
    const times = rows.count === 1 ? 'once' : `${rows.count} times`;
    const message = `${rowsText(rows)}: "${label}" runs back, ${times} in all, by ${farthest} ${unit ?? ''} at most`;
    return [fileWarning('TIME_RUNS_BACK', message.trimEnd(), { column: label, rows })];
  },
};
