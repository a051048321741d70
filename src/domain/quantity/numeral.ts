import { type Decimal, toNumber, ZERO } from './decimal.ts';
import { LONGEST_TEXT } from './plainText.ts';
import type { Report } from './types.ts';

/** One printed number, and the text behind it. */
export type Numeral = {
  readonly value: Decimal;
  /** one unit of the last printed digit */
  readonly lastDigit: Decimal;
  /** "C/20": 20, the number that is printed; the value is one divided by it */
  readonly divisor: Pick<Numeral, 'value' | 'lastDigit'> | undefined;
  /** "3.83(2)": 0.02 */
  readonly uncertainty: Decimal | undefined;
  readonly hasPower: boolean;
  /** the number as printed */
  readonly printed: string;
  readonly unit: string | undefined;
  readonly rest: string;
};

/** Numbers beyond 1e-100 ... 1e100 are slips of the pen; the guard also keeps bounds and conversions finite. */
const MOST_POWER = 100;

/** Thousands in groups of three; by space only where it can hardly be a list of two numbers. */
const GROUPED = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?: \d{3})+|[1-9]\d{2}(?: 000)+)(?![\d,]| \d)(?:\.\d+)?`;
const MANTISSA = String.raw`${GROUPED}|\d+(?:\.\d+)?|\.\d+`;
const TIMES_TEN = String.raw`\s?[×x*·⋅]\s?10\s?(?:\^\s?\{?([+-]?\d+)\}?|([+-]\d+))`;
const NUMBER = new RegExp(
  String.raw`^([+-]?)\s?(?:10\^\{?([+-]?\d+)\}?|(${MANTISSA})(?:\((\d+)\))?(?:[eE]([+-]?\d+)|${TIMES_TEN})?)`,
);
const GROUPED_NUMBER = new RegExp(`^[+-]? ?${GROUPED}`);
const COMMA_NUMBER = /^[+-]? ?\d+(?:,\d+)+/;
const BRACKET = new RegExp(String.raw`^\(\s*([+-]?[\d.][^()]*)\)(?:${TIMES_TEN})?(.*)$`);
const EACH_NUMBER = new RegExp(MANTISSA, 'g');

/** The power behind a mantissa: " × 10^-10", "·10-10". */
export const POWER_OF_TEN = new RegExp(TIMES_TEN);

/** The number at the beginning of a plain text; undefined where there is none. */
export function readNumeral(text: string, report: Report): Numeral | undefined {
  const match = NUMBER.exec(withPoint(text, report));
  if (!match) return undefined;
  const [printed, sign = '', bare, mantissa = '1', last, exponent, caret, signed] = match;
  const power = Number(bare ?? exponent ?? caret ?? signed ?? 0);
  const [whole = '', decimals = ''] = mantissa.replace(/[, ]/g, '').split('.');
  const value = { digits: BigInt(`${sign}${whole}${decimals}`.replace('+', '')), power: power - decimals.length };
  if (!isSane(value)) {
    report(
      'NUMBER_OUT_OF_RANGE',
      `"${printed}" is no number of a measurement: legal is 1e-${MOST_POWER} to 1e${MOST_POWER}`,
    );
  }
  const lastDigit = { digits: 1n, power: isSane(value) ? value.power : 0 };
  return {
    value: isSane(value) ? value : ZERO,
    lastDigit,
    divisor: undefined,
    uncertainty: last === undefined ? undefined : { digits: BigInt(last), power: lastDigit.power },
    hasPower: (bare ?? exponent ?? caret ?? signed) !== undefined,
    printed,
    unit: undefined,
    rest: match.input.slice(printed.length),
  };
}

/** A decimal comma at the beginning of a text is a problem; it is read as a point, to find the other problems too. */
function withPoint(text: string, report: Report): string {
  const [comma] = COMMA_NUMBER.exec(text) ?? [];
  if (comma === undefined || GROUPED_NUMBER.test(text)) return text;
  const point = comma.replace(/,(?=\d+$)/, '.').replaceAll(',', '');
  report('DECIMAL_COMMA', `"${comma}" has a comma that parts no thousands: write a decimal point, "${point}"`);
  return point + text.slice(comma.length);
}

function isSane(value: Decimal): boolean {
  const size = Math.abs(toNumber(value));
  const held = value.digits === 0n || (size >= 10 ** -MOST_POWER && size <= 10 ** MOST_POWER);
  return held && Math.abs(value.power) <= LONGEST_TEXT + MOST_POWER;
}

/** "(12 ± 3) %" and "(1.2 ± 0.3) × 10-10": what holds for the bracket holds for each number in it. */
export function withoutBrackets(text: string): string {
  const match = BRACKET.exec(text);
  if (!match) return text;
  const [, inside = '', caret, signed, rest = ''] = match;
  const power = caret ?? signed;
  const numbers = power === undefined ? inside : inside.replace(EACH_NUMBER, (number) => `${number}e${power}`);
  return `${numbers} ${rest.trim()}`;
}
