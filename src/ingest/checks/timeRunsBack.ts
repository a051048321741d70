import { clockFaults } from '../files/clockFaults.ts';
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
    const { isAhead, isBlamed, farthest, count } = clockFaults(values);
    const rows = rowsOf(curve, (index) => isBlamed[index] === 1);
    if (rows.count === 0) return [];
    const ahead = rowsOf(curve, (index) => isAhead[index] === 1);
    const back = rowsOf(curve, (index) => isBlamed[index] === 1 && isAhead[index] === 0);
    const times = back.count === 1 ? 'once' : `${back.count} times`;
    const by = `${Number(farthest.toPrecision(6))} ${unit ?? ''}`.trimEnd();
    const told = [
      ...(ahead.count === 0
        ? []
        : [`${rowsText(ahead)}: "${label}" is ahead of the rows behind, ${ahead.count} in all`]),
      ...(back.count === 0 ? [] : [`${rowsText(back)}: "${label}" runs back, ${times} in all, by ${by} at most`]),
      // behind a restart every row is before a time that was reached already
      ...(count === rows.count ? [] : [`time runs on only without ${count} of ${values.length} rows`]),
    ];
    const message = told.join('; ');
    return [fileWarning('TIME_RUNS_BACK', message, { column: label, rows })];
  },
};
