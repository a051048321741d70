import type { CurveColumn } from '../../domain/curve.ts';
import { UNITS } from '../../domain/unitTable.ts';
import { unitFactor } from './unitFactor.ts';

/** Two units are the same number of a third within the rounding of doubles. */
const SAME_FACTOR = 1e-9;

/** Doubles carry 15 decimal digits faithfully. */
const SIGNIFICANT_DIGITS = 15;

/** The code of the unit that is `factor` of another, as mA is 0.001 A; undefined if there is none of the same kind. */
export function unitTimes(code: string | null, factor: number): string | undefined {
  const wanted = (unitFactor(code) ?? Number.NaN) * factor;
  const kind = UNITS.find((unit) => unit.code === code)?.kind;
  return UNITS.find((unit) => unit.kind === kind && Math.abs(unit.factor / wanted - 1) < SAME_FACTOR)?.code;
}

/** A column that means `factor` times as much: in another unit, if one fits; else its numbers are multiplied. */
export function rescaled(column: CurveColumn, factor: number): CurveColumn {
  const unit = unitTimes(column.unit, factor);
  if (unit !== undefined) return { ...column, unit };
  const values = column.values.map((value) => Number((value * factor).toPrecision(SIGNIFICANT_DIGITS)));
  return { ...column, values };
}
