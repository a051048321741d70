import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const cycleRunsBack: CurveCheck = {
  code: 'CYCLE_RUNS_BACK',
  name: 'cycle number falls',
  description: 'The cycle number falls, so that one number stands for several cycles.',
  repair: null,
  find: (curve) => {
    const cycle = columnOf(curve.columns, 'CYCLE_COUNT');
    if (cycle === undefined || cycle.words !== null) return [];
    const { values, label } = cycle;
    let fall = '';
    const rows = rowsOf(curve, (index) => {
      const [above = Number.NaN, value = Number.NaN] = [values[index - 1], values[index]];
      if (value < above && fall === '') fall = `from ${above} to ${value}`;
      return value < above;
    });
    if (rows.count === 0) return [];
    const message = `${rowsText(rows)}: "${label}" falls ${fall}; ${rows.count} in all, so a number is not one cycle`;
    return [fileWarning('CYCLE_RUNS_BACK', message, { column: label, rows })];
  },
};
