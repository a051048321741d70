import { canonicalUnit, type UnitKind } from '../units.ts';
import type { Interval, IntervalKind, Quantity } from './types.ts';

/** Computed numbers are given with as many digits as tables of the field print; their intervals are far wider. */
const SIGNIFICANT_DIGITS = 6;

/** A computed number as a quantity in the canonical unit of its kind. */
export function computedQuantity(kind: UnitKind, exact: Interval, interval: IntervalKind): Quantity {
  const unit = canonicalUnit(kind).code;
  const value = rounded(exact.value);
  return {
    kind,
    reported: unit === '1' ? `${value}` : `${value} ${unit}`,
    value,
    lower: exact.lower === null ? null : rounded(exact.lower),
    upper: exact.upper === null ? null : rounded(exact.upper),
    unit,
    relation: 'EXACT',
    approximate: false,
    interval,
    n: null,
    nature: 'COMPUTED',
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
