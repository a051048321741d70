import type { UnitKind } from './units.ts';
import { codesOf, convert, findUnit, nearestUnit, toCanonical, UNIT_KINDS } from './units.ts';

export type Relation = 'EXACT' | 'LESS_THAN' | 'AT_MOST' | 'GREATER_THAN' | 'AT_LEAST' | 'RANGE';

/**
 * Where the bounds come from: the digits printed (ROUNDING), a word like "about" (APPROXIMATION), a spread (SD, SE, both
 * widened to 1.96 of it; CI95), bounds or an uncertainty that the source states (STATED), a value that was set (SETTING).
 */
export type IntervalKind = 'ROUNDING' | 'APPROXIMATION' | 'SD' | 'SE' | 'CI95' | 'STATED' | 'SETTING';

export type Nature = 'REPORTED' | 'DIGITISED' | 'COMPUTED';

/** A number as a source prints it, with the interval it stands for; value and bounds are in `unit`, as printed. */
export type Quantity = {
  readonly kind: UnitKind;
  /** The text as printed: its trailing zeros carry precision. */
  readonly reported: string;
  /** The printed number; the middle of a RANGE. */
  readonly value: number;
  /** null: unbounded below */
  readonly lower: number | null;
  /** null: unbounded above */
  readonly upper: number | null;
  /** code of a unit of the kind */
  readonly unit: string;
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly interval: IntervalKind;
  /** number of repetitions behind a spread */
  readonly n: number | null;
  readonly nature: Nature;
};

/** How wide "about" is: +-5 % for capacities, shares and retentions, else +- one unit of the last printed digit. */
export type ApproximationRule = 'FIVE_PERCENT' | 'LAST_DIGIT';

/** What a curator writes down; all but `reported` only where the text itself does not say it. */
export type QuantityReading = {
  readonly reported: string;
  /** when the text gives the unit apart, as in the list "444/422/235 mAh g-1" */
  readonly unit?: string;
  /** a value that was set (boundary, window, cut-off, rate, cycle number): exact */
  readonly setting?: boolean;
  readonly approximate?: boolean;
  readonly relation?: Relation;
  /** bounds, in the printed unit; both or none */
  readonly lower?: string;
  readonly upper?: string;
  /** half-width, in the printed unit */
  readonly plusMinus?: string;
  /** what the half-width or the bounds are; STATED by default */
  readonly interval?: 'SD' | 'SE' | 'CI95' | 'STATED';
  readonly n?: number;
  readonly nature?: Nature;
};

export type QuantityProblem = { readonly code: QuantityProblemCode; readonly message: string };

export type QuantityProblemCode =
  | 'TEXT_TOO_LONG'
  | 'NUMBER_MISSING'
  | 'NUMBER_OUT_OF_RANGE'
  | 'NUMBER_AMBIGUOUS'
  | 'DECIMAL_COMMA'
  | 'TRAILING_TEXT'
  | 'UNIT_MISSING'
  | 'UNIT_UNKNOWN'
  | 'UNIT_CONFLICT'
  | 'RELATION_CONFLICT'
  | 'APPROXIMATE_CONFLICT'
  | 'BOUNDS_CONFLICT'
  | 'BOUNDS_REVERSED'
  | 'BOUND_INVALID'
  | 'N_INVALID';

export type QuantityResult =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problems: readonly QuantityProblem[] };

export type Interval = { readonly value: number; readonly lower: number | null; readonly upper: number | null };

/** Half-widths of a 95 % interval in standard deviations or errors, times 100. */
const SPREAD_FACTOR_PERCENT = 196n;

/** "about" under FIVE_PERCENT, times 100. */
const APPROXIMATE_PERCENT = 5n;

/** Numbers beyond 1e-100 ... 1e100 are slips of the pen; the guard also keeps bounds and conversions finite. */
const MOST_POWER = 100;

const LONGEST_TEXT = 200;

/** Two ends that differ by less, relative to the larger, are one: conversion rounds at the 15th digit. */
const SAME_END = 1e-12;

// ---------------------------------------------------------------------------------------------- the whole reading

/**
 * A printed text as a quantity with its interval, or everything that is wrong with it at once.
 *
 * - "66" stands for 65.5 to 66.5, "3.83" for 3.825 to 3.835, "0.10" for 0.095 to 0.105.
 * - "~", "about", "nearly" ... widen by the rule, but never to less than the printed digits do: "~2 %" is 1.5 to 2.5.
 * - ">96 %", "at least", "below 0.1 V" bound one side, at the printed number.
 * - "up to 191" is a maximum that was reached, so it has both bounds, as wide as "about" has them; its relation is AT_MOST.
 * - "0.7-0.8 V", "between 3.5 and 4.7", "from -9 to -16 ppm": the two printed numbers, in rising order.
 * - "12 ± 3", "3.83(2)": the uncertainty, 1.96 times as wide if it is an SD or SE.
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

function chooseUnit(
  text: Text | undefined,
  reading: QuantityReading,
  kind: UnitKind,
  report: Report,
): string | undefined {
  const apart = reading.unit === undefined ? undefined : readUnit(reading.unit, kind, report);
  const printed = text?.first.unit;
  if (printed !== undefined && apart !== undefined && apart !== printed) {
    report('UNIT_CONFLICT', `"${reading.reported}" prints ${printed}, unit says ${apart}: leave unit out`);
  }
  const unit = printed ?? apart ?? findUnit(kind, '')?.code;
  if (text && !text.unitFaulty && reading.unit === undefined && unit === undefined) {
    report('UNIT_MISSING', `"${reading.reported}" has no unit: ${kind} needs one of ${codesOf(kind)}`);
  }
  return unit;
}

function chooseRelation(text: Text | undefined, reading: QuantityReading, report: Report): Relation {
  const printed = text?.relation ?? 'EXACT';
  const given = reading.relation ?? printed;
  if (text && given === 'RANGE' && printed !== 'RANGE') {
    report('RELATION_CONFLICT', `"${reading.reported}" has one number: a RANGE needs two, as in "0.7-0.8 V"`);
  } else if (text && printed !== 'EXACT' && given !== printed) {
    report('RELATION_CONFLICT', `"${reading.reported}" says ${printed}, relation says ${given}: leave relation out`);
  }
  return given;
}

function chooseApproximate(text: Text | undefined, reading: QuantityReading, report: Report): boolean {
  const printed = text !== undefined && (text.approximate || (text.upTo && !reading.setting));
  if (printed && reading.approximate === false) {
    report('APPROXIMATE_CONFLICT', `"${reading.reported}" is approximate, approximate says no: leave approximate out`);
  }
  return reading.approximate ?? printed;
}

// ------------------------------------------------------------------------------------------------- interval rules

type Bounds = Interval & { readonly interval: IntervalKind };

type Width = {
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly rule: ApproximationRule;
  readonly setting: boolean;
};

/** The interval that the printed digits and words stand for. */
function printedBounds(text: Text, width: Width): Bounds {
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

/** Bounds that the source states: a half-width in the text or the reading, or two bounds in the reading. */
function readStated(
  text: Text | undefined,
  reading: QuantityReading,
  relation: Relation,
  report: Report,
): Bounds | undefined {
  const { lower, upper, plusMinus, interval = 'STATED' } = reading;
  const ways = [text?.plusMinus, plusMinus, lower ?? upper].filter((way) => way !== undefined);
  if (ways.length === 0) {
    if (text && reading.interval) {
      report('BOUNDS_CONFLICT', `interval says ${interval}, but no width is given: add plusMinus, or lower and upper`);
    }
    return undefined;
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
  const half = text?.plusMinus ?? readBound('plusMinus', plusMinus, report);
  if (half && toNumber(half) < 0)
    report('BOUND_INVALID', `the uncertainty ${toNumber(half)} is negative: it is a half-width`);
  const below = half ? undefined : readBound('lower', lower, report, upper);
  const above = half ? undefined : readBound('upper', upper, report, lower);
  const value = text?.first.value;
  if (below && above && toNumber(below) > toNumber(above)) {
    report('BOUNDS_REVERSED', `lower "${lower}" is above upper "${upper}": swap them`);
  } else if (value && below && above && !between(below, value, above)) {
    report('BOUND_INVALID', `"${reading.reported}" lies outside of lower "${lower}" to upper "${upper}"`);
  }
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

/** @param partner the other bound, if this is one of a pair: one without the other is a problem */
function readBound(name: string, text: string | undefined, report: Report, partner?: string): Decimal | undefined {
  if (text === undefined) {
    if (partner !== undefined) report('BOUND_INVALID', `${name} is missing: give lower and upper, or neither`);
    return undefined;
  }
  const numeral = text.length > LONGEST_TEXT ? undefined : readNumeral(plainText(text), report);
  if (numeral?.rest.trim() === '') return numeral.value;
  report('BOUND_INVALID', `${name} "${text}" is not a plain number in the printed unit, as in "3.5"`);
  return undefined;
}

// ------------------------------------------------------------------------------------------------ the printed text

type Report = (code: QuantityProblemCode, message: string) => void;

/** What the text says before any rule is applied to it. */
type Text = {
  readonly first: Numeral;
  readonly second: Numeral | undefined;
  readonly plusMinus: Decimal | undefined;
  readonly relation: Relation;
  readonly approximate: boolean;
  readonly upTo: boolean;
  /** a unit is printed, but not a legal one; reported already */
  readonly unitFaulty: boolean;
};

type Mark = Relation | 'UP_TO' | 'ABOUT';

/** Words and signs before a number; "no more than" must be met before "more than" could. */
const MARKS: readonly (readonly [RegExp, Mark])[] = [
  [
    /^(?:[~≈≃≅]|(?:about|almost|nearly|ca|around|near|approximately|approx|circa|close to|roughly)(?![a-z])\.?)/i,
    'ABOUT',
  ],
  [/^(?:≥|⩾|≧|>=|(?:at least|no less than|not less than|no fewer than)(?![a-z]))/i, 'AT_LEAST'],
  [/^(?:≤|⩽|≦|<=|(?:at most|no more than|not more than)(?![a-z]))/i, 'AT_MOST'],
  [/^(?:>|(?:above|more than|over|exceeds|exceeding|greater than|higher than)(?![a-z]))/i, 'GREATER_THAN'],
  [/^(?:<|(?:below|less than|under|lower than|fewer than)(?![a-z]))/i, 'LESS_THAN'],
  [/^(?:up to)(?![a-z])/i, 'UP_TO'],
  [/^(?:between|from)(?![a-z])/i, 'RANGE'],
];

function readText(reported: string, kind: UnitKind, report: Report): Text | undefined {
  if (reported.length > LONGEST_TEXT) {
    report('TEXT_TOO_LONG', `the text has ${reported.length} characters: a quantity has at most ${LONGEST_TEXT}`);
    return undefined;
  }
  const { marks, rest } = readMarks(withoutBrackets(plainText(reported)));
  const numeral = readNumeral(withoutBrackets(rest), report);
  if (!numeral) {
    report(
      'NUMBER_MISSING',
      `"${reported}" has no number where one is due: write it as in "~202 mAh/g" or "0.7-0.8 V"`,
    );
    return undefined;
  }
  const split = splitRest(numeral, kind, marks.includes('RANGE'), report);
  const faults: string[] = [];
  const tail = readTail(split?.tail ?? numeral.rest, kind, (code, message) => {
    faults.push(code);
    report(code, message);
  });
  const firstUnit = split?.unit ?? tail;
  const first = { ...numeral, unit: firstUnit };
  const second = split?.second && { ...split.second, unit: tail ?? firstUnit };
  if (split?.sign === '±' && tail !== undefined && firstUnit !== tail) {
    report('UNIT_CONFLICT', `"${reported}" gives the number in ${firstUnit}, its ± in ${tail}: give both in one unit`);
  }
  const uncertain = split?.sign === '±' ? second?.value : undefined;
  if (uncertain && numeral.uncertainty) report('BOUNDS_CONFLICT', `"${reported}" gives its uncertainty twice`);
  return {
    first,
    second: split?.sign === '±' ? undefined : second,
    plusMinus: uncertain ?? numeral.uncertainty,
    relation: relationOf(reported, marks, split?.sign === '-', report),
    approximate: marks.includes('ABOUT') || (split?.approximate ?? false),
    upTo: marks.includes('UP_TO'),
    unitFaulty: faults.includes('UNIT_UNKNOWN') || faults.includes('TRAILING_TEXT'),
  };
}

/** The text with one kind of space, minus and power: "1.2×10⁻¹⁰" becomes "1.2×10^-10". */
function plainText(text: string): string {
  return text
    .replaceAll('º', '°')
    .replace(/[˜∼～]/g, '~')
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (power) => `^${power}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\+\/-/g, '±')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "(12 ± 3) %" and "(1.2 ± 0.3) × 10-10": what holds for the bracket holds for each number in it. */
function withoutBrackets(text: string): string {
  const match = BRACKET.exec(text);
  if (!match) return text;
  const [, inside = '', caret, signed, rest = ''] = match;
  const power = caret ?? signed;
  const numbers = power === undefined ? inside : inside.replace(EACH_NUMBER, (number) => `${number}e${power}`);
  return `${numbers} ${rest.trim()}`;
}

function readMarks(text: string): { readonly marks: readonly Mark[]; readonly rest: string } {
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(text);
    if (found) {
      const { marks, rest } = readMarks(text.slice(found[0].length).trimStart());
      return { marks: [mark, ...marks], rest };
    }
  }
  return { marks: [], rest: text };
}

function relationOf(reported: string, marks: readonly Mark[], isRange: boolean, report: Report): Relation {
  const said = new Set(marks.filter((mark) => mark !== 'ABOUT').map((mark) => (mark === 'UP_TO' ? 'AT_MOST' : mark)));
  if (said.has('RANGE') && !isRange) {
    report(
      'RELATION_CONFLICT',
      `"${reported}" begins a range, but has one number: write it as in "between 3.5 and 4.7 V"`,
    );
  }
  if (isRange) said.add('RANGE');
  const [relation = 'EXACT', ...others] = said;
  if (others.length > 0) {
    report('RELATION_CONFLICT', `"${reported}" says ${[...said].join(' and ')}: one relation is legal`);
  }
  return relation;
}

// ---------------------------------------------------------------------------------- second number, unit, and junk

type Split = {
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
function splitRest(first: Numeral, kind: UnitKind, expectsRange: boolean, report: Report): Split | undefined {
  const { rest } = first;
  if (findUnit(kind, rest) && rest.trim() !== '') return undefined;
  for (const separator of rest.matchAll(/\s*(?:±|-|(?<![a-z])(?:to|and)(?![a-z]))\s*/gi)) {
    const before = rest.slice(0, separator.index);
    const unit = findUnit(kind, before)?.code;
    if (before.trim() !== '' && unit === undefined) continue;
    const { marks, rest: after } = readMarks(rest.slice(separator.index + separator[0].length));
    const second = readNumeral(after, report);
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
      `"${both}" may be a power of ten or a range: write "1e-${second.printed}" or "10 to ${second.printed}"`,
    );
  }
  if (separator.trim().toLowerCase() === 'and' && !expectsRange) {
    report('NUMBER_AMBIGUOUS', `"${both}" may be two quantities: write "between ${both}", or one record for each`);
  }
}

/** The unit at the end of the text, with what follows it reported. */
function readTail(tail: string, kind: UnitKind, report: Report): string | undefined {
  const text = tail.trim();
  if (text === '') return undefined;
  const words = text.split(' ');
  for (let length = words.length; length > 0; length--) {
    const unit = /^\d+( |$)/.test(text) ? undefined : findUnit(kind, words.slice(0, length).join(' '));
    if (!unit) continue;
    if (length < words.length) {
      report(
        'TRAILING_TEXT',
        `"${words.slice(length).join(' ')}" follows the unit ${unit.code}: leave out what is not the quantity`,
      );
    }
    return unit.code;
  }
  if (/^[\d^×,;.:/(]|\/ ?\d\d/.test(text)) {
    report(
      'TRAILING_TEXT',
      `"${text}" follows the number: one number or range with its unit is legal, powers as in "1.2e-10"`,
    );
    return undefined;
  }
  return readUnit(text, kind, report);
}

function readUnit(text: string, kind: UnitKind, report: Report): string | undefined {
  const unit = findUnit(kind, text);
  if (unit) return unit.code;
  const others = UNIT_KINDS.filter((other) => findUnit(other, text));
  const hint = others.length > 0 ? ` but of ${others.join(', ')}` : '';
  const nearest = nearestInFirstWords(kind, text);
  const guess = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  report('UNIT_UNKNOWN', `"${text}" is not a unit of ${kind}${hint}${guess} (legal are ${legalUnits(kind)})`);
  return undefined;
}

/** The mistyped unit may be followed by more: "444 mah g-1 at 0.1 C". */
function nearestInFirstWords(kind: UnitKind, text: string): string | undefined {
  const words = text.slice(0, LONGEST_TEXT).split(' ');
  const beginnings = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return beginnings.map((beginning) => nearestUnit(kind, beginning)?.code).find((code) => code !== undefined);
}

function legalUnits(kind: UnitKind): string {
  return findUnit(kind, '') ? `${codesOf(kind)} or no unit` : codesOf(kind);
}

// ----------------------------------------------------------------------------------------------- printed numbers

type Numeral = {
  readonly value: Decimal;
  /** one unit of the last printed digit */
  readonly lastDigit: Decimal;
  /** "3.83(2)": 0.02 */
  readonly uncertainty: Decimal | undefined;
  readonly hasPower: boolean;
  /** the number as printed */
  readonly printed: string;
  readonly unit: string | undefined;
  readonly rest: string;
};

/** Thousands in groups of three; by space only where it can hardly be a list of two numbers. */
const GROUPED = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?: \d{3})+|[1-9]\d{2}(?: 000)+)(?![\d,]| \d)(?:\.\d+)?`;
const MANTISSA = String.raw`${GROUPED}|\d+(?:\.\d+)?|\.\d+`;
const TIMES_TEN = String.raw`\s?[×x*·⋅]\s?10\s?(?:\^\s?\{?([+-]?\d+)\}?|([+-]\d+))`;
const NUMBER = new RegExp(
  String.raw`^([+-]?)\s?(?:10\^\{?([+-]?\d+)\}?|(${MANTISSA})(?:\((\d+)\))?(?:[eE]([+-]?\d+)|${TIMES_TEN})?)`,
);
const GROUPED_NUMBER = new RegExp(`^[+-]? ?${GROUPED}`);
const COMMA_NUMBER = /^[+-]? ?\d+(?:,\d+)+/;
const POWER_OF_TEN = new RegExp(TIMES_TEN);
const BRACKET = new RegExp(String.raw`^\(\s*([+-]?[\d.][^()]*)\)(?:${TIMES_TEN})?(.*)$`);
const EACH_NUMBER = new RegExp(MANTISSA, 'g');

/** The number at the beginning of a plain text; undefined where there is none. */
function readNumeral(text: string, report: Report): Numeral | undefined {
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

// ------------------------------------------------------------------------------------------------ exact decimals

/** digits x 10^power: bounds are computed in decimal, so that 3.83 - 0.005 is 3.825. */
type Decimal = { readonly digits: bigint; readonly power: number };

const ZERO: Decimal = { digits: 0n, power: 0 };

function decimalOf(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), power: Number(power) - decimals.length };
}

function toNumber({ digits, power }: Decimal): number {
  return Number(`${digits}e${power}`);
}

function plus(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power);
  const scaled = (each: Decimal) => each.digits * 10n ** BigInt(each.power - power);
  return { digits: scaled(a) + scaled(b), power };
}

function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, power: b.power });
}

function times({ digits, power }: Decimal, factor: bigint, tens: number): Decimal {
  return { digits: digits * factor, power: power + tens };
}

function absolute({ digits, power }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, power };
}

function between(low: Decimal, value: Decimal, high: Decimal): boolean {
  return minus(value, low).digits >= 0n && minus(high, value).digits >= 0n;
}

// -------------------------------------------------------------------------------------------- what to do with one

/** Value and bounds in the canonical unit of the quantity's kind. */
export function canonicalInterval(quantity: Quantity): Interval {
  return mapInterval(quantity, (value) => toCanonical(value, quantity.unit));
}

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

/** The printed digits where the text still reads, else (a computed quantity) the numbers. */
function printedNumbers({ reported, kind, relation, unit, value, lower, upper }: Quantity): string {
  const text = readText(reported, kind, () => {});
  const [first, second] = [text?.first, text?.second];
  if (relation === 'RANGE') {
    const sameUnit = first?.unit === second?.unit;
    return first && second && sameUnit ? `${shown(first)} to ${shown(second)}` : `${lower} to ${upper}`;
  }
  const stillReads = first && !second && (first.unit ?? unit) === unit && toNumber(first.value) === value;
  return stillReads ? shown(first) : String(value);
}

function shown({ printed }: Numeral): string {
  return printed.replace(/\(\d+\)/, '').replace(POWER_OF_TEN, (_, caret, signed) => `e${caret ?? signed}`);
}

function printedWidth({ relation, interval, lower, upper }: Quantity): string {
  const isStated = relation === 'EXACT' && ['SD', 'SE', 'CI95', 'STATED'].includes(interval);
  return isStated ? ` (${lower} to ${upper})` : '';
}
