/** Digits that a cell in the general format shows. */
const GENERAL_DIGITS = 11;

/** One section of a format: what stands before, digits before and behind the point, power, percent, what stands behind. */
const FORMAT = /^([^#0?]*)([#,0?]+)(?:\.([#0?]+))?(?:E[+-]([#0?]+))?([^#0?.,]*)$/;

/** Text of a format that no cell shows: colours, conditions, currencies; spaces as wide as a sign; fillers. */
const NOT_SHOWN = /\[[^\]]*\]|_.|\*./g;

/**
 * A number as a cell of a spreadsheet shows it, so that its digits tell how sure it is: 0.4 in the format `0.00` is
 * `0.40`, 0.71 in the format `0%` is `71%`. In the general format, and in formats that are not understood, it is as short
 * as it can be.
 *
 * @param format of the cell, such as `#,##0.0`; sections for numbers below 0 are not needed, and not read
 */
export function shownNumber(value: number, format?: string): string {
  const [section = ''] = format?.split(';') ?? [];
  const match = FORMAT.exec(section.replace(NOT_SHOWN, ''));
  if (match === null) return general(value);
  const [, before = '', whole = '', decimals = '', power, behind = ''] = match;
  const isPercent = before.includes('%') || behind.includes('%');
  const shown = isPercent ? shifted(value, 2) : value;
  const least = decimals.replace(/[#?]+$/, '').length;
  const digits =
    power === undefined
      ? withDecimals(shown, decimals.length, least)
      : shown.toExponential(decimals.length).replace('e', 'E');
  const grouped = whole.includes(',') && power === undefined ? withGroups(digits) : digits;
  return `${plain(before)}${grouped}${plain(behind)}`.trim();
}

function general(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}

/** Rounded as it is printed in decimals, not as it is held in binary: 1.005 is 1.01. */
function withDecimals(value: number, most: number, least: number): string {
  const rounded = shifted(Math.sign(value) * Math.round(shifted(Math.abs(value), most)), -most);
  const text = rounded.toFixed(most);
  const spare = most - least;
  return spare === 0 ? text : text.replace(new RegExp(`\\.?0{1,${spare}}$`), '');
}

/** value x 10^tens, by the digits of its shortest decimal. */
function shifted(value: number, tens: number): number {
  const [mantissa, power = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(power) + tens}`);
}

function withGroups(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Text of a format without its quotes and strokes. */
function plain(text: string): string {
  return text.replace(/["\\]/g, '');
}
