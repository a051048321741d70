import type { UnitKind } from '../units.ts';
import type { Decimal } from './decimal.ts';
import { readMarks, relationOf } from './marks.ts';
import { type Numeral, withoutBrackets } from './numeral.ts';
import { LONGEST_TEXT, plainText } from './plainText.ts';
import { readTail } from './printedUnit.ts';
import { readNumber } from './reciprocal.ts';
import { type Split, splitRest } from './secondNumber.ts';
import type { Relation, Report } from './types.ts';

/** What the text says before any rule is applied to it. */
export type Text = {
  readonly first: Numeral;
  readonly second: Numeral | undefined;
  readonly plusMinus: Decimal | undefined;
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly upTo: boolean;
  /** a unit is printed, but not a legal one; reported already */
  readonly unitFaulty: boolean;
};

/** Reads a whole printed text; undefined, and reported, where there is no number to begin with. */
export function readText(reported: string, kind: UnitKind, report: Report): Text | undefined {
  if (reported.length > LONGEST_TEXT) {
    report('TEXT_TOO_LONG', `the text has ${reported.length} characters: a quantity has at most ${LONGEST_TEXT}`);
    return undefined;
  }
  const { marks, rest } = readMarks(withoutBrackets(plainText(reported)));
  const numeral = readNumber(withoutBrackets(rest), kind, report);
  if (!numeral) {
    report(
      'NUMBER_MISSING',
      `"${reported}" has no number where one is due: write it as in "~202 mAh/g" or "0.7-0.8 V"`,
    );
    return undefined;
  }
  const split = splitRest(numeral, kind, marks.includes('RANGE'), report);
  const { first, second, unitFaulty } = withUnits(numeral, split, kind, report);
  const isSpread = split?.sign === '±';
  return {
    first,
    second: isSpread ? undefined : second,
    plusMinus: readPlusMinus(reported, first, isSpread ? second : undefined, report),
    relation: relationOf(reported, marks, split?.sign === '-', report),
    approximate: marks.includes('ABOUT') || (split?.approximate ?? false),
    upTo: marks.includes('UP_TO'),
    unitFaulty,
  };
}

/** Both numbers with their units; one unit, behind either number, is the unit of both. */
function withUnits(
  numeral: Numeral,
  split: Split | undefined,
  kind: UnitKind,
  report: Report,
): Pick<Text, 'first' | 'second' | 'unitFaulty'> {
  const faults: string[] = [];
  const tail = readTail(split?.tail ?? numeral.rest, kind, (code, message) => {
    faults.push(code);
    report(code, message);
  });
  const first = { ...numeral, unit: split?.unit ?? tail };
  const second = split && { ...split.second, unit: tail ?? first.unit };
  return { first, second, unitFaulty: faults.includes('UNIT_UNKNOWN') || faults.includes('TRAILING_TEXT') };
}

/** The uncertainty behind "±", or in the brackets of "3.83(2)". */
function readPlusMinus(
  reported: string,
  first: Numeral,
  spread: Numeral | undefined,
  report: Report,
): Decimal | undefined {
  if (!spread) return first.uncertainty;
  if (first.unit !== spread.unit) {
    report(
      'UNIT_CONFLICT',
      `"${reported}" gives the number in ${first.unit}, its ± in ${spread.unit}: give both in one unit`,
    );
  }
  if (first.uncertainty) report('BOUNDS_CONFLICT', `"${reported}" gives its uncertainty twice`);
  return spread.value;
}
