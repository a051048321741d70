import { numberOf } from './numberText.ts';

/** Fewer rows than these do not tell how a column is printed. */
const FEW_ROWS = 3;
const MANY_ROWS = 8;

/** `1.`, `1.2E`, `1.2E-` and a sign alone are beginnings of numbers. */
const BEGINNING = /^[+-]?\d+(?:[.,]|[.,]?\d*[eE][+-]?)$|^[+-]$/;

/** Signs of `E-006`, which no program prints that shortens numbers. */
const FIXED_EXPONENT = 5;
const EXPONENT = /e[+-]?\d+$/i;

/**
 * Whether a cell with which a file ends is only the beginning of one, by the cells above it.
 *
 * A number is, where it ends with a sign that begins something, or has fewer decimals or a shorter exponent than all numbers
 * above, which have the same. A word is, if words above begin with it, or if they all are of one greater length, as dates and
 * clocks are. `12` of `123` cannot be told.
 *
 * @param above cells of the rows above, in any order
 */
export function isBeginning(cell: string, above: readonly string[]): boolean {
  const text = cell.trim();
  const others = above.map((each) => each.trim());
  if (text === '') return others.length >= FEW_ROWS && others.every((each) => each !== '');
  if (others.length === 0 || others.includes(text)) return false;
  if (BEGINNING.test(text)) return !others.some((each) => BEGINNING.test(each));
  return isNumber(text) ? isShortNumber(text, others) : isShortWord(text, others);
}

function isShortNumber(text: string, others: readonly string[]): boolean {
  if (!others.every(isNumber)) return false;
  const exponents = others.map(exponentLength);
  const isEnough = others.length >= FEW_ROWS || exponents[0] === FIXED_EXPONENT;
  if (isEnough && exponents.every((length) => length > 0 && length === exponents[0])) {
    return exponentLength(text) !== exponents[0];
  }
  if (others.length < MANY_ROWS) return false;
  const decimals = others.map(decimalCount);
  const least = Math.min(...decimals);
  // numbers that are printed as short as they can be may have one or two digits less by chance
  const spare = decimals.every((count) => count === least) ? 0 : 2;
  return decimalCount(text) < least - spare && exponentLength(text) === 0;
}

function isShortWord(text: string, others: readonly string[]): boolean {
  if (others.some((each) => each.startsWith(text))) return true;
  const [first = ''] = others;
  return (
    others.length >= MANY_ROWS && text.length < first.length && others.every((each) => each.length === first.length)
  );
}

function isNumber(text: string): boolean {
  return !Number.isNaN(numberOf(text)) || !Number.isNaN(numberOf(text, ','));
}

function exponentLength(text: string): number {
  return EXPONENT.exec(text)?.[0].length ?? 0;
}

function decimalCount(text: string): number {
  const mark = text.search(/[.,]/);
  return mark === -1 ? 0 : text.length - mark - 1 - exponentLength(text);
}
