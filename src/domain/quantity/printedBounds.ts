import { convert } from '../units.ts';
import { absolute, type Decimal, decimalOf, minus, plus, times, toNumber, ZERO } from './decimal.ts';
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
  const { value } = first;
  const half = halfWidth(first, width);
  const openBelow = width.relation === 'LESS_THAN' || (width.relation === 'AT_MOST' && !(text.upTo && !width.setting));
  const openAbove = width.relation === 'GREATER_THAN' || width.relation === 'AT_LEAST';
  return {
    value: toNumber(value),
    lower: openBelow ? null : toNumber(minus(value, half)),
    upper: openAbove ? null : toNumber(plus(value, half)),
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
  return {
    value: toNumber(times(plus(from, to), 5n, -1)),
    lower: endInFirstUnit(first, low, minus(low.value, halfWidth(low, width))),
    upper: endInFirstUnit(first, high, plus(high.value, halfWidth(high, width))),
  };
}

function endInFirstUnit(first: Numeral, end: Numeral, value: Decimal = end.value): number {
  const { unit = first.unit } = end;
  return unit === undefined || first.unit === undefined ? toNumber(value) : convert(toNumber(value), unit, first.unit);
}

function halfWidth(end: Numeral, { relation, approximate, rule, setting }: Width): Decimal {
  if (setting) return ZERO;
  const rounding = times(end.lastDigit, 5n, -1);
  if (!approximate) return relation === 'EXACT' ? rounding : ZERO;
  if (rule === 'LAST_DIGIT') return end.lastDigit;
  const share = times(absolute(end.value), APPROXIMATE_PERCENT, -2);
  return toNumber(share) < toNumber(rounding) ? rounding : share;
}
