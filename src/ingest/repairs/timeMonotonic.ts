import { clockFaults } from '../files/clockFaults.ts';
import { columnOf } from '../files/columnOf.ts';
import { keepRows } from '../files/keepRows.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const timeMonotonic: CurveRepair = {
  code: 'TIME_MONOTONIC',
  name: 'time only runs on',
  description:
    'Leaves out every row whose test time is before the latest one so far, and up to three rows that run ahead of all behind them; what is kept is as it was.',
  mostRows: 0.05,
  repair: (curve) => {
    const time = columnOf(curve.columns, 'TEST_TIME');
    if (time === undefined) return unchanged(curve, 'there is no test time');
    const { isOut, isAhead } = clockFaults(time.values);
    const rows = rowsOf(curve, (index) => isOut[index] === 1);
    if (rows.count === 0) return unchanged(curve, 'the test time never runs back');
    const because = `before one that was reached already${isAhead.includes(1) ? ', or ahead of the rows behind' : ''}`;
    const message = `left out ${rowsText(rows)}, ${rows.count} in all: their time is ${because}`;
    return changed(
      keepRows(curve, (index) => isOut[index] === 0),
      { code: 'TIME_MONOTONIC', message, column: time.label, count: rows.count, rows: rows.places },
    );
  },
};
