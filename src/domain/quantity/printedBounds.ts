import { convert } from '../units.ts';
import { absolute, type Decimal, decimalOf, minus, plus, reciprocal, times, toNumber, ZERO } from './decimal.ts';
import type { Numeral } from './numeral.ts';
import type { Text } from './printedText.ts';
import type { ApproximationRule, Bounds, Interval, IntervalKind, Relation } from './types.ts';

/** "about" under FIVE_PERCENT, times 100. */
const APPROXIMATE_PERCENT = 5n;

/** What decides how wide a printed number is. */
export type Width = {
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly rule: ApproximationRule;
  readonly setting: boolean;
};

/** The interval that the printed digits and words stand for. */
export function printedBounds(text: Text, width: Width): Bounds {
  const interval = intervalOf(width);
  const { first, second } = text;
  if (second) return { ...rangeBounds(first, second, width), interval };
  const { below, above } = endsOf(first, width);
  const openBelow = width.relation === 'LESS_THAN' || (width.relation === 'AT_MOST' && !(text.upTo && !width.setting));
  const openAbove = width.relation === 'GREATER_THAN' || width.relation === 'AT_LEAST';
  return {
    value: toNumber(first.value),
    lower: openBelow ? null : toNumber(below),
    upper: openAbove || above === null ? null : toNumber(above),
    interval,
  };
}

function intervalOf({ relation, approximate, setting }: Width): IntervalKind {
  if (setting) return 'SETTING';
  if (approximate) return 'APPROXIMATION';
  return relation === 'EXACT' ? 'ROUNDING' : 'STATED';
}

/** Both ends in the unit of the first, in rising order; "1.5 V-5 mV" is 0.005 to 1.5 V. */
function rangeBounds(first: Numeral, second: Numeral, width: Width): Interval {
  const [low, high] = endInFirstUnit(first, second) < toNumber(first.value) ? [second, first] : [first, second];
  const printed = [low, high].map((end) => decimalOf(endInFirstUnit(first, end)));
  const [from, to] = printed as [Decimal, Decimal];
  const { above } = endsOf(high, width);
  return {
    value: toNumber(times(plus(from, to), 5n, -1)),
    lower: endInFirstUnit(first, low, endsOf(low, width).below),
    upper: above && endInFirstUnit(first, high, above),
  };
}

function endInFirstUnit(first: Numeral, end: Numeral, value: Decimal = end.value): number {
  const { unit = first.unit } = end;
  return unit === undefined || first.unit === undefined ? toNumber(value) : convert(toNumber(value), unit, first.unit);
}

/** How far a printed number reaches to either side; null for no end, which "~C/1" has not: it may be C/0.1 or C/0.01. */
function endsOf(end: Numeral, width: Width): { readonly below: Decimal; readonly above: Decimal | null } {
  const { value, divisor } = end;
  const half = halfWidth(divisor ?? end, width);
  if (!divisor) return { below: minus(value, half), above: plus(value, half) };
  const least = minus(divisor.value, half);
  return { below: reciprocal(plus(divisor.value, half)), above: toNumber(least) > 0 ? reciprocal(least) : null };
}

function halfWidth(
  end: Pick<Numeral, 'value' | 'lastDigit'>,
  { relation, approximate, rule, setting }: Width,
): Decimal {
  if (setting) return ZERO;
  const rounding = times(end.lastDigit, 5n, -1);
  if (!approximate) return relation === 'EXACT' ? rounding : ZERO;
  if (rule === 'LAST_DIGIT') return end.lastDigit;
  const share = times(absolute(end.value), APPROXIMATE_PERCENT, -2);
  return toNumber(share) < toNumber(rounding) ? rounding : share;
}
