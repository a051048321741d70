import { chooseApproximate, chooseRelation, chooseUnit } from './quantity/choices.ts';
import { printedNumbers, printedWidth } from './quantity/format.ts';
import { printedBounds } from './quantity/printedBounds.ts';
import { readText } from './quantity/printedText.ts';
import { readUnit } from './quantity/printedUnit.ts';
import { readStated } from './quantity/statedBounds.ts';
import type {
  ApproximationRule,
  Interval,
  Quantity,
  QuantityProblem,
  QuantityReading,
  QuantityResult,
  Relation,
  Report,
} from './quantity/types.ts';
import { remembered } from './remembered.ts';
import type { UnitKind } from './units.ts';
import { convert, findUnit, toCanonical } from './units.ts';

export { computedQuantity } from './quantity/computed.ts';
export type {
  ApproximationRule,
  Interval,
  IntervalKind,
  Nature,
  Quantity,
  QuantityProblem,
  QuantityProblemCode,
  QuantityReading,
  QuantityResult,
  Relation,
} from './quantity/types.ts';

/** Two ends that differ by less, relative to the larger, are one: conversion rounds at the 15th digit. */
const SAME_END = 1e-12;

/**
 * A printed text as a quantity with its interval, or everything that is wrong with it at once.
 *
 * - "66" stands for 65.5 to 66.5, "3.83" for 3.825 to 3.835, "0.10" for 0.095 to 0.105.
 * - "~", "about", "nearly" ... widen by the rule, but never to less than the printed digits do: "~2 %" is 1.5 to 2.5.
 * - ">96 %", "at least", "below 0.1 V" bound one side, at the printed number.
 * - "up to 191" is a maximum that was reached, so it has both bounds, as wide as "about" has them; its relation is AT_MOST.
 * - "0.7-0.8 V", "between 3.5 and 4.7", "from -9 to -16 ppm": the two printed numbers, in rising order.
 * - "12 ± 3", "3.83(2)": the uncertainty, 1.96 times as wide if it is an SD or SE.
 * - "C/20" and "1/20 C" are C-rates: what 19.5 to 20.5 stand for, one divided by each.
 * - a setting is exact, "about" or not.
 *
 * @param rule how wide "about" and "up to" are
 */
export function parseQuantity(reading: QuantityReading, kind: UnitKind, rule: ApproximationRule): QuantityResult {
  const problems: QuantityProblem[] = [];
  const report: Report = (code, message) => problems.push({ code, message });
  const text = readText(reading.reported, kind, report);
  const unit = chooseUnit(text, reading, kind, report);
  const relation = chooseRelation(text, reading, report);
  const approximate = chooseApproximate(text, reading, report);
  const stated = readStated(text, reading, relation, report);
  if (reading.n !== undefined && !(Number.isSafeInteger(reading.n) && reading.n > 0)) {
    report('N_INVALID', `n is ${reading.n}: it counts repetitions, a whole number above 0`);
  }
  if (problems.length > 0 || !text || unit === undefined) return { ok: false, problems };

  const bounds = stated ?? printedBounds(text, { relation, approximate, rule, setting: reading.setting ?? false });
  const quantity: Quantity = {
    kind,
    reported: reading.reported,
    ...bounds,
    unit,
    relation,
    approximate,
    n: reading.n ?? null,
    nature: reading.nature ?? 'REPORTED',
  };
  return { ok: true, quantity };
}

/** Value and bounds in the canonical unit of the quantity's kind. */
export function canonicalInterval(quantity: Quantity): Interval {
  return canonical(quantity);
}

/** Quantities never change, and the same ones are compared over and over. */
const canonical = remembered((quantity: Quantity) =>
  mapInterval(quantity, (value) => toCanonical(value, quantity.unit)),
);

/**
 * Value and bounds in another unit of the quantity's kind.
 *
 * @param unit code or other spelling: "nm", "Å"
 * @throws {RangeError} on a unit that is not of the kind; the message lists the legal ones
 */
export function inUnit(quantity: Quantity, unit: string): Interval {
  const problems: string[] = [];
  const code = readUnit(unit, quantity.kind, (_, message) => problems.push(message));
  if (code === undefined) throw new RangeError(`Cannot convert "${quantity.reported}": ${problems.join('; ')}`);
  return mapInterval(quantity, (value) => convert(value, quantity.unit, code));
}

/**
 * Whether some value is in both intervals. Ends that touch meet, except where one is strict: "above 0.1 V" and
 * "below 0.1 V" do not intersect, "above 0.1 V" and "at most 0.2 V" do.
 *
 * @throws {RangeError} on quantities of different kinds
 */
export function intersects(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind)
    throw new RangeError(`Cannot compare "${a.reported}" (${a.kind}) with "${b.reported}" (${b.kind})`);
  return reaches(a, b) && reaches(b, a);
}

/** Whether the upper end of one is not short of the lower end of the other. */
function reaches(below: Quantity, above: Quantity): boolean {
  const upper = canonicalInterval(below).upper ?? Number.POSITIVE_INFINITY;
  const lower = canonicalInterval(above).lower ?? Number.NEGATIVE_INFINITY;
  if (!Number.isFinite(upper - lower)) return true;
  const touching = Math.abs(upper - lower) <= SAME_END * Math.max(Math.abs(upper), Math.abs(lower));
  if (!touching) return lower < upper;
  const strict = (each: Quantity, relation: Relation) => each.relation === relation && !each.approximate;
  return !strict(below, 'LESS_THAN') && !strict(above, 'GREATER_THAN');
}

function mapInterval({ value, lower, upper }: Interval, change: (value: number) => number): Interval {
  return {
    value: change(value),
    lower: lower === null ? null : change(lower),
    upper: upper === null ? null : change(upper),
  };
}

const RELATION_SIGNS: Readonly<Record<Relation, string>> = {
  EXACT: '',
  LESS_THAN: '< ',
  AT_MOST: '≤ ',
  GREATER_THAN: '> ',
  AT_LEAST: '≥ ',
  RANGE: '',
};

/** Short text in one style, with the digits as printed: "~202 mAh/g", "> 96 %", "up to 191 mAh/g", "0.7 to 0.8 V". */
export function formatQuantity(quantity: Quantity): string {
  const { kind, relation, approximate, lower, unit } = quantity;
  const reached = relation === 'AT_MOST' && lower !== null;
  const sign = reached ? 'up to ' : `${RELATION_SIGNS[relation]}${approximate ? '~' : ''}`;
  const suffix = findUnit(kind, '') ? '' : ` ${unit}`;
  return `${sign}${printedNumbers(quantity)}${suffix}${printedWidth(quantity)}`;
}
