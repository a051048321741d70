import { findUnit, type UnitKind } from '../units.ts';
import { toNumber } from './decimal.ts';
import { readMarks } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { readNumber } from './reciprocal.ts';
import type { Report } from './types.ts';

export type Split = {
  readonly sign: '-' | '±';
  /** of the first number, where it has its own */
  readonly unit: string | undefined;
  readonly second: Numeral;
  readonly approximate: boolean;
  readonly tail: string;
};

/**
 * The second number after "-", "to", "and" or "±".
 *
 * The minus in "mAh g-1" separates nothing: text before a separator must be blank or a unit, and a unit with an
 * unspaced minus ("5 m-1") needs a unit after the second number too.
 */
export function splitRest(first: Numeral, kind: UnitKind, expectsRange: boolean, report: Report): Split | undefined {
  const { rest } = first;
  if (findUnit(kind, rest) && rest.trim() !== '') return undefined;
  for (const separator of rest.matchAll(/\s*(?:±|-|(?<![a-z])(?:to|and)(?![a-z]))\s*/gi)) {
    const before = rest.slice(0, separator.index);
    const unit = findUnit(kind, before)?.code;
    if (before.trim() !== '' && unit === undefined) continue;
    const { marks, rest: after } = readMarks(rest.slice(separator.index + separator[0].length));
    const second = readNumber(after, kind, report);
    if (!second || marks.some((mark) => mark !== 'ABOUT')) continue;
    if (separator[0] === '-' && before.trim() !== '' && second.rest.trim() === '') continue;
    const sign = separator[0].trim() === '±' ? '±' : '-';
    doubtSplit(first, { second, separator: separator[0], kind, expectsRange }, report);
    const approximate = marks.includes('ABOUT');
    return { sign, unit: before.trim() === '' ? undefined : unit, second, approximate, tail: second.rest };
  }
  return undefined;
}

type Doubt = {
  readonly second: Numeral;
  readonly separator: string;
  readonly kind: UnitKind;
  readonly expectsRange: boolean;
};

/** What looks like a second number, but may be a power of ten or another quantity. */
function doubtSplit(first: Numeral, { second, separator, kind, expectsRange }: Doubt, report: Report): void {
  const both = `${first.printed}${separator}${second.printed}`;
  if (first.hasPower !== second.hasPower && toNumber(first.value) !== 0) {
    report(
      'NUMBER_AMBIGUOUS',
      `"${both}" has a power of ten at one number only: write "(1.2-3.4) × 10^-10" or "1.2e-10-3.4e-10"`,
    );
  }
  if (kind === 'DIFFUSIVITY' && first.printed === '10' && separator === '-') {
    report(
      'NUMBER_AMBIGUOUS',
      `"${both}" may be a power of ten or a range: write "10${superscript(`-${second.printed}`)}" or "10 to ${second.printed}"`,
    );
  }
  if (separator.trim().toLowerCase() === 'and' && !expectsRange) {
    report('NUMBER_AMBIGUOUS', `"${both}" may be two quantities: write "between ${both}", or one record for each`);
  }
}

/** Digits and minus as they are printed raised: the form that both a reader and the check against a paper's text take. */
function superscript(text: string): string {
  return [...text].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)] ?? sign).join('');
}
