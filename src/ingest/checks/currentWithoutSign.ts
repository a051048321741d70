import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { ReadCurve } from '../files/reading.ts';
import { rowsText } from '../files/rowsFound.ts';
import { rowsOf } from '../files/rowsOf.ts';
import { directionColumn } from '../files/stepDirection.ts';
import { voltageMovement } from '../files/voltageMovement.ts';
import type { CurveCheck } from './check.ts';
import { bothWays } from './voltageSwings.ts';

export const currentWithoutSign: CurveCheck = {
  code: 'CURRENT_WITHOUT_SIGN',
  name: 'current without a sign',
  description: 'The current is never negative, or in a part of the rows only, although the cell is discharged.',
  repair: 'SIGN_FROM_STATE',
  find: (curve) => {
    const current = columnOf(curve.columns, 'CURRENT');
    if (current === undefined || current.words !== null) return [];
    const said = isUnsigned(current.values)
      ? (bySteps(curve, current) ?? byVoltage(curve, current))
      : bySomeSteps(curve, current);
    return said === undefined ? [] : [said];
  },
};

function isUnsigned(values: Float64Array): boolean {
  let flows = false;
  for (const value of values) {
    if (value < 0) return false;
    if (value > 0) flows = true;
  }
  return flows;
}

function bySteps(curve: ReadCurve, { label, values }: CurveColumn): ReturnType<typeof fileWarning> | undefined {
  const found = directionColumn(curve.columns);
  if (found === undefined) return undefined;
  const { column, directions } = found;
  // discharges alone may be those of another word for it, under which the voltage rises
  if (!directions.includes('CHARGE') && voltageMovement(curve)?.says === 'WITH') return undefined;
  const rows = rowsOf(
    curve,
    (index) => (values[index] ?? 0) > 0 && directions[column.values[index] ?? -1] === 'DISCHARGE',
  );
  if (rows.count === 0) return undefined;
  const message = `${rowsText(rows)}: "${label}" is never negative, although "${column.label}" says discharge here, ${rows.count} rows in all`;
  return fileWarning('CURRENT_WITHOUT_SIGN', message, { column: label, rows });
}

/** Rows at the edge of a step may still have the current of the one before. */
const MOST_AT_EDGES = 0.01;

/** Signs in a part of the file only, as where two exports were joined; not the opposite sign throughout, which is another fault. */
function bySomeSteps(curve: ReadCurve, { label, values }: CurveColumn): ReturnType<typeof bySteps> {
  const found = directionColumn(curve.columns);
  if (found === undefined) return undefined;
  const { column, directions } = found;
  const directionOf = (index: number) => directions[column.values[index] ?? -1];
  const rows = rowsOf(curve, (index) => (values[index] ?? 0) > 0 && directionOf(index) === 'DISCHARGE');
  const [negative, charging, opposite] = [
    rowsOf(curve, (index) => (values[index] ?? 0) < 0 && directionOf(index) === 'DISCHARGE'),
    rowsOf(curve, (index) => (values[index] ?? 0) > 0 && directionOf(index) === 'CHARGE'),
    rowsOf(curve, (index) => (values[index] ?? 0) < 0 && directionOf(index) === 'CHARGE'),
  ].map(({ count }) => count);
  const discharging = rows.count + (negative ?? 0);
  if (rows.count <= MOST_AT_EDGES * discharging || (opposite ?? 0) > (charging ?? 0)) return undefined;
  const message = `${rowsText(rows)}: "${label}" is positive, although "${column.label}" says discharge here, ${rows.count} of ${discharging} rows that do; in the others it is negative`;
  return fileWarning('CURRENT_WITHOUT_SIGN', message, { column: label, rows });
}

/** Without words: a steady current that lowers the voltage and one that raises it cannot have the same sign. */
function byVoltage(curve: ReadCurve, { label, values }: CurveColumn): ReturnType<typeof bySteps> {
  const voltage = columnOf(curve.columns, 'VOLTAGE');
  if (voltage === undefined) return undefined;
  const swing = bothWays(voltage.values, values);
  if (swing === undefined) return undefined;
  const rows = rowsOf(curve, (index) => (values[index] ?? 0) > 0);
  const [fall, rise] = [swing.fall, swing.rise].map((value) => Number(value.toPrecision(3)));
  const message = `"${label}" is never negative, although the voltage falls by ${fall} and rises by ${rise} ${voltage.unit ?? ''} at a steady current: no step type tells which of the ${rows.count} rows with a current discharge`;
  return fileWarning('CURRENT_WITHOUT_SIGN', message, { column: label, rows });
}
