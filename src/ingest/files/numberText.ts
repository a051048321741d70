export type DecimalMark = '.' | ',';

/** Plain decimal numbers; JavaScript's own reading would also take `0x1F`, `1_000` and an empty text. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eEdD][+-]?\d+)?$/;
const NOT_A_NUMBER = /^[+-]?(?:nan|inf(?:inity)?|n\/?a|null|-{1,3}|-?1\.#(?:ind|qnan|inf)\d*)$/i;

/**
 * A printed number; NaN if it is none.
 *
 * @param decimal the mark before the decimals; a comma is none where the mark is a point
 */
export function numberOf(text: string, decimal: DecimalMark = '.'): number {
  // the usual case first: Number() knows all plain numbers, and few texts that are none
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  const value = Number(plain);
  if (Number.isFinite(value) && isPlain(plain)) return value;
  const trimmed = plain.trim();
  if (!NUMBER.test(trimmed)) return Number.NaN;
  const read = Number(trimmed.replace(/[dD]/, 'e'));
  return Number.isFinite(read) ? read : Number.NaN;
}

/** Whether a text says that there is no number: blank, NaN, n/a, --, #IND of older programs. */
export function saysNoNumber(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || NOT_A_NUMBER.test(trimmed);
}

/** Digits first, so that `0x10`, `0b1`, `Infinity` and blanks are seen. */
function isPlain(text: string): boolean {
  if (text.length === 0) return false;
  const second = text.charCodeAt(1) | 0x20;
  if (second > 0x65 || second === 0x62) return false;
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x3a;
}

/** Seconds of `12:34:56.7`, `1d 02:03:04`, `02:03`; NaN if it is no clock. */
export function clockSeconds(text: string): number {
  const match = /^\s*(?:(\d+)\s*d(?:ays?)?[\s,]+)?(\d+):(\d{1,2})(?::(\d{1,2}(?:[.,]\d*)?))?\s*$/i.exec(text);
  if (match === null) return Number.NaN;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const read = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return Number.isFinite(read) ? read : Number.NaN;
}
