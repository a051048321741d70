import { shortened } from '../shortened.ts';
import { between, type Decimal, minus, plus, times, toNumber, ZERO } from './decimal.ts';
import { readNumeral } from './numeral.ts';
import { LONGEST_TEXT, plainText } from './plainText.ts';
import type { Text } from './printedText.ts';
import type { Bounds, QuantityReading, Relation, Report } from './types.ts';

/** Half-widths of a 95 % interval in standard deviations or errors, times 100. */
const SPREAD_FACTOR_PERCENT = 196n;

/** Bounds that the source states: a half-width in the text or the reading, or two bounds in the reading. */
export function readStated(
  text: Text | undefined,
  reading: QuantityReading,
  relation: Relation,
  report: Report,
): Bounds | undefined {
  if (!statesWidth(text, reading, relation, report)) return undefined;
  const { lower, upper, interval = 'STATED' } = reading;
  const half = readHalfWidth(text, reading, report);
  const below = half ? undefined : readBound('lower', lower, report, upper);
  const above = half ? undefined : readBound('upper', upper, report, lower);
  const value = text?.first.value;
  checkOrder(value, { below, above }, reading, report);
  if (!value) return undefined;
  const down = half ?? (below && minus(value, below)) ?? ZERO;
  const up = half ?? (above && minus(above, value)) ?? ZERO;
  const widen = (width: Decimal) => (/^S[DE]$/.test(interval) ? times(width, SPREAD_FACTOR_PERCENT, -2) : width);
  return {
    value: toNumber(value),
    lower: toNumber(minus(value, widen(down))),
    upper: toNumber(plus(value, widen(up))),
    interval,
  };
}

/** Whether a width is given at all; legal is one way to give it, of a quantity that has no bounds yet. */
function statesWidth(text: Text | undefined, reading: QuantityReading, relation: Relation, report: Report): boolean {
  const { lower, upper, plusMinus, interval } = reading;
  const ways = [text?.plusMinus, plusMinus, lower ?? upper].filter((way) => way !== undefined);
  if (ways.length === 0) {
    if (text && interval) {
      report('BOUNDS_CONFLICT', `interval says ${interval}, but no width is given: add plusMinus, or lower and upper`);
    }
    return false;
  }
  if (ways.length > 1) {
    report(
      'BOUNDS_CONFLICT',
      'the width is given more than once: keep one of "±" in the text, plusMinus, lower and upper',
    );
  }
  if (relation !== 'EXACT') {
    report(
      'BOUNDS_CONFLICT',
      `a quantity that is ${relation} has its bounds already: leave plusMinus, lower, upper out`,
    );
  }
  return true;
}

function readHalfWidth(text: Text | undefined, { plusMinus }: QuantityReading, report: Report): Decimal | undefined {
  const half = text?.plusMinus ?? readBound('plusMinus', plusMinus, report);
  if (half && toNumber(half) < 0)
    report('BOUND_INVALID', `the uncertainty ${toNumber(half)} is negative: it is a half-width`);
  return half;
}

type StatedEnds = { readonly below: Decimal | undefined; readonly above: Decimal | undefined };

function checkOrder(
  value: Decimal | undefined,
  { below, above }: StatedEnds,
  { reported, lower, upper }: QuantityReading,
  report: Report,
): void {
  if (!below || !above) return;
  if (toNumber(below) > toNumber(above)) {
    report('BOUNDS_REVERSED', `lower "${lower}" is above upper "${upper}": swap them`);
  } else if (value && !between(below, value, above)) {
    report('BOUND_INVALID', `"${reported}" lies outside of lower "${lower}" to upper "${upper}"`);
  }
}

/** @param partner the other bound, if this is one of a pair: one without the other is a problem */
function readBound(name: string, text: string | undefined, report: Report, partner?: string): Decimal | undefined {
  if (text === undefined) {
    if (partner !== undefined) report('BOUND_INVALID', `${name} is missing: give lower and upper, or neither`);
    return undefined;
  }
  const numeral = text.length > LONGEST_TEXT ? undefined : readNumeral(plainText(text), report);
  if (numeral?.rest.trim() === '') return numeral.value;
  report('BOUND_INVALID', `${name} "${shortened(text)}" is not a plain number in the printed unit, as in "3.5"`);
  return undefined;
}
