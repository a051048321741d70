import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import { dayAndSeconds } from './dayAndSeconds.ts';
import { inCanonical } from './inCanonical.ts';
import { medianRatio } from './medianRatio.ts';
import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';
import type { Witness } from './unitWitnesses.ts';

/** Columns that run as the test time does, but for their resets. */
const CLOCKS: ReadonlySet<string> = new Set(['STEP_TIME', 'UNIX_TIME']);

/** Clocks of the curve beside its test time, dates among them, each with its ratio to the test time. */
export function clockWitnesses(curve: ReadCurve): readonly Witness[] {
  const time = inCanonical(columnOf(curve.columns, 'TEST_TIME'));
  if (time === undefined) return [];
  const passed = (index: number) => (time(index) >= time(index - 1) ? time(index) - time(index - 1) : Number.NaN);
  return curve.columns.flatMap((column): readonly Witness[] => {
    const ran = ranOf(column);
    if (ran === undefined) return [];
    // only rows that both clocks count: neither a reset nor midnight
    const counts = (index: number) => ran(index) >= 0 && passed(index) >= 0;
    const ratio = medianRatio(
      rowCount(curve),
      (index) => (counts(index) ? ran(index) : Number.NaN),
      (index) => (counts(index) ? passed(index) : Number.NaN),
    );
    return [{ column, kind: 'CLOCK', ratio }];
  });
}

/** Seconds since the row above; undefined of what is no clock. */
function ranOf(column: CurveColumn): ((index: number) => number) | undefined {
  if (column.quantity === 'DATE_TIME' && column.words !== null) {
    const dates = column.words.map(dayAndSeconds);
    const at = (index: number) => dates[column.values[index] ?? -1];
    return (index) => {
      const [above, date] = [at(index - 1), at(index)];
      return above?.day === date?.day ? (date?.seconds ?? Number.NaN) - (above?.seconds ?? Number.NaN) : Number.NaN;
    };
  }
  const value = CLOCKS.has(column.quantity) ? inCanonical(column) : undefined;
  return value === undefined ? undefined : (index) => value(index) - value(index - 1);
}
