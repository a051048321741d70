import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText, rowsWhere } from '../files/rowsFound.ts';
import type { CurveCheck } from './check.ts';

export const timeRunsBack: CurveCheck = {
  code: 'TIME_RUNS_BACK',
  name: 'time runs back',
  description:
    'The test time of a row is before that of the row above it; nothing may be integrated across such a jump.',
  repair: 'TIME_MONOTONIC',
  find: ({ columns, lines }) => {
    const time = columnOf(columns, 'TEST_TIME');
    if (time === undefined) return [];
    const { values } = time;
    const rows = rowsWhere(
      values.length,
      lines,
      (index) => index > 0 && (values[index] ?? 0) < (values[index - 1] ?? 0),
    );
    if (rows.count === 0) return [];
    const times = rows.count === 1 ? 'once' : `${rows.count} times`;
    const message = `${rowsText(rows)}: "${time.label}" runs back, ${times} in all`;
    return [fileWarning('TIME_RUNS_BACK', message, { column: time.label, rows })];
  },
};
