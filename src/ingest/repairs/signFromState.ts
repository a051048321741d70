import { columnOf } from '../files/columnOf.ts';
import { replaceColumn } from '../files/replaceColumn.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { directionColumn } from '../files/stepDirection.ts';
import { type CurveRepair, changed, unchanged } from './repair.ts';

export const signFromState: CurveRepair = {
  code: 'SIGN_FROM_STATE',
  name: 'sign of the current from the step',
  description:
    'Makes the current negative where the state or the kind of step says discharge, if the file prints no negative current at all; charging stays positive.',
  repair: (curve) => {
    const current = columnOf(curve.columns, 'CURRENT');
    const steps = directionColumn(curve.columns);
    if (current === undefined || current.words !== null) return unchanged(curve, 'there is no current');
    if (steps === undefined) return unchanged(curve, 'no state and no kind of step tells which rows discharge');
    // one negative number shows that the file has signs; then they are its own
    if (current.values.some((value) => value < 0))
      return unchanged(curve, 'the file prints negative currents, so it has signs of its own');
    const { column, directions } = steps;
    const turns = (index: number) =>
      (current.values[index] ?? 0) > 0 && directions[column.values[index] ?? -1] === 'DISCHARGE';
    const rows = rowsOf(curve, turns);
    if (rows.count === 0) return unchanged(curve, 'no row that discharges has a positive current');
    const values = current.values.map((value, index) => (turns(index) ? -value : value));
    const message = `made "${current.label}" negative in ${rowsText(rows)}, ${rows.count} in all, where "${column.label}" says discharge`;
    return changed(replaceColumn(curve, current, { ...current, values }), {
      code: 'SIGN_FROM_STATE',
      message,
      column: current.label,
      count: rows.count,
      rows: rows.places,
    });
  },
};
