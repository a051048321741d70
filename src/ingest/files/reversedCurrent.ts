import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from './columnOf.ts';
import type { ReadCurve } from './reading.ts';
import type { RowsFound } from './rowsFound.ts';
import { rowsOf } from './rowsOf.ts';
import { directionColumn } from './stepDirection.ts';
import { voltageMovement } from './voltageMovement.ts';

/** A current that is positive while the cell discharges, and negative while it is charged. */
export type ReversedCurrent = {
  readonly current: CurveColumn;
  /** Rows whose sign is the opposite one. */
  readonly rows: RowsFound;
  /** What shows it, as in `although ...`. */
  readonly because: string;
};

/** Rows at the edge of a step may still have the current of the one before. */
const MOST_AT_EDGES = 0.01;

/**
 * Whether the file counts discharge as positive: by what its steps say, else by the voltage, which a current that charges
 * raises. Undefined where neither surely shows it, or the voltage contradicts the steps, as where the charge of the carbon is
 * meant by `charge`.
 */
export function reversedCurrent(curve: ReadCurve): ReversedCurrent | undefined {
  const current = columnOf(curve.columns, 'CURRENT');
  if (current === undefined || current.words !== null) return undefined;
  const movement = voltageMovement(curve);
  const steps = directionsOf(curve, current);
  if (steps === undefined) {
    if (movement?.says !== 'AGAINST') return undefined;
    const isAgainst = (index: number) => movement.isAgainst[index] === 1;
    const because = signsIn(current, isAgainst, ['falls while it is positive', 'rises while it is negative']);
    return { current, rows: rowsOf(curve, isAgainst), because: `the voltage ${because}` };
  }
  const { agreeing, opposite, charging, label, isOpposite } = steps;
  if (charging === 0 || agreeing > MOST_AT_EDGES * opposite.count || movement?.says === 'WITH') return undefined;
  const because = signsIn(current, isOpposite, ['discharge where it is positive', 'charge where it is negative']);
  return { current, rows: opposite, because: `"${label}" says ${because}` };
}

/** What holds of positive rows and of negative ones, where there are some. */
function signsIn(
  { values }: CurveColumn,
  holds: (index: number) => boolean,
  [positive, negative]: [string, string],
): string {
  const has = (sign: number) => values.some((value, index) => value * sign > 0 && holds(index));
  return [...(has(1) ? [positive] : []), ...(has(-1) ? [negative] : [])].join(', and ');
}

/** How signs and steps agree; undefined where no step says anything of a row with a current. */
function directionsOf(curve: ReadCurve, { values }: CurveColumn) {
  const found = directionColumn(curve.columns);
  if (found === undefined) return undefined;
  const { column, directions } = found;
  // above 0 where the sign is that of the step
  const agreement = (index: number) => {
    const direction = directions[column.values[index] ?? -1];
    return direction == null ? 0 : (values[index] ?? 0) * (direction === 'CHARGE' ? 1 : -1);
  };
  const isOpposite = (index: number) => agreement(index) < 0;
  const [agreeing, opposite] = [rowsOf(curve, (index) => agreement(index) > 0), rowsOf(curve, isOpposite)];
  if (agreeing.count + opposite.count === 0) return undefined;
  const charging = rowsOf(curve, (index) => isOpposite(index) && (values[index] ?? 0) < 0).count;
  return { agreeing: agreeing.count, opposite, charging, label: column.label, isOpposite };
}
