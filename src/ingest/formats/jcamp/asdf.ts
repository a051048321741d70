import { FileError } from '../../files/fileError.ts';

/** What a line of ordinates holds, decoded. */
export type OrdinateLine = {
  /** The abscissa that begins it, as printed; null if there is none. */
  readonly x: string | null;
  readonly values: readonly number[];
  /** The last of them is a difference: the next line repeats it, so that it can be checked. */
  readonly endsInDifference: boolean;
  /** The first text that is neither number nor digit of a packing; it was read as NaN. */
  readonly fault: string | null;
};

/** A number: an exponent has a sign, since `E5` is a squeezed 55 or 5. */
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]\d{1,3})?/y;
const DIGITS = /\d*\.?\d*/y;
const BETWEEN = /[\s,;]*/y;
const FOREIGN = /[^\s,;]+/y;

/** Digits of a packing with their signs: `@A..I` is 0..9 and `a..i` -1..-9. */
const SQUEEZED = digits('@ABCDEFGHI', 'abcdefghi');
const DIFFERENCE = digits('%JKLMNOPQR', 'jklmnopqr');
const DUPLICATE = 'RSTUVWXYZs';

/** Points of one file: DUP counts that damage has made would fill the memory. */
export const MOST_POINTS = 4_000_000;

function digits(plus: string, minus: string): ReadonlyMap<string, string> {
  return new Map([
    ...[...plus].map((sign, digit) => [sign, `${digit}`] as const),
    ...[...minus].map((sign, digit) => [sign, `-${digit + 1}`] as const),
  ]);
}

/**
 * Decodes a line of `(X++(Y..Y))`: AFFN, PAC and FIX are plain numbers; SQZ has the sign in the first digit, DIF gives
 * differences, DUP repeats the value or the difference before it; `?` is a value that is not known.
 *
 * After McDonald and Wilks, Applied Spectroscopy 42 (1988) 151.
 *
 * @param most how many values it may have
 * @throws {FileError} if it has more
 */
export function decodeOrdinates(line: string, number: number, most = MOST_POINTS): OrdinateLine {
  const values: number[] = [];
  let x: string | null = null;
  let fault: string | null = null;
  let difference: number | null = null;
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(line) ?? [];
    at += found.length;
    return found;
  };
  for (take(BETWEEN); at < line.length; take(BETWEEN)) {
    const sign = line[at] ?? '';
    const [squeezed, step, copies] = [SQUEEZED.get(sign), DIFFERENCE.get(sign), DUPLICATE.indexOf(sign)];
    const isFirst = x === null;
    if (!isFirst && (squeezed ?? step) !== undefined) {
      at += 1;
      const value = Number(`${squeezed ?? step}${take(DIGITS)}`);
      difference = squeezed === undefined ? value : null;
      values.push(difference === null ? value : (values.at(-1) ?? Number.NaN) + difference);
    } else if (copies > 0 && values.length > 0) {
      at += 1;
      const count = Number(`${copies}${take(DIGITS)}`);
      if (values.length + count > most) throw tooManyPoints(number);
      for (let copy = 1; copy < count; copy += 1) values.push((values.at(-1) ?? Number.NaN) + (difference ?? 0));
    } else {
      const plain = take(NUMBER);
      if (plain === '') {
        const foreign = sign === '?' ? '?' : take(FOREIGN);
        if (sign === '?') at += 1;
        else fault ??= foreign;
      }
      if (isFirst) x = plain;
      else values.push(plain === '' ? Number.NaN : Number(plain));
      difference = isFirst ? difference : null;
    }
  }
  return { x: x === '' ? null : x, values, endsInDifference: difference !== null, fault };
}

/** @param line of the file, from 1 */
export function tooManyPoints(line: number): FileError {
  return new FileError('TOO_MANY_POINTS', `more than ${MOST_POINTS} points: cut the file by its blocks`, { line });
}
