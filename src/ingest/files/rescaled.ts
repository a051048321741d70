import type { CurveColumn } from '../../domain/curve.ts';
import { UNITS } from '../../domain/unitTable.ts';
import { unitFactor } from './unitFactor.ts';

/** Two units are the same number of a third within the rounding of doubles. */
const SAME_FACTOR = 1e-9;

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
  return { ...column, values: column.values.map((value) => times(value, factor)) };
}

/** Powers of ten move the decimal mark, so that 8.65e-8 x 1000 is the 8.65e-5 that would be printed. */
function times(value: number, factor: number): number {
  const exponent = Math.round(Math.log10(factor));
  return Number.isFinite(value) && Number(`1e${exponent}`) === factor
    ? Number(withExponent(value, exponent))
    : value * factor;
}

function withExponent(value: number, exponent: number): string {
  const [digits, before = '0'] = String(value).split('e');
  return `${digits}e${Number(before) + exponent}`;
}
