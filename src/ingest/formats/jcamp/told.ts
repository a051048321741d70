import type { FileWarning } from '../../../domain/curve.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { numberOf } from '../../files/numberText.ts';
import { type Axis, lastPlace, type Told } from './axis.ts';

/** The checks that the head of a table offers: first, last, least and greatest value of a variable. */
export function toldAgainst(values: Float64Array, axis: Axis): readonly FileWarning[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [
    differs(axis, axis.first, values[0], 'the first value'),
    differs(axis, axis.last, values.at(-1), 'the last value'),
    differs(axis, axis.least, least, 'the least value'),
    differs(axis, axis.most, most, 'the greatest value'),
  ].filter((warning) => warning !== undefined);
}

/** Rounding in the last printed place is no difference, nor is half a step of the packed integers. */
function differs({ label, factor }: Axis, told: Told | undefined, found = Number.NaN, what: string) {
  const value = numberOf(told?.text ?? '');
  if (told === undefined || !Number.isFinite(value) || !Number.isFinite(found)) return undefined;
  const allowed = Math.max(0.999 * lastPlace(told.text), Math.abs(factor) / 2);
  if (Math.abs(found - value) < allowed) return undefined;
  const message = `line ${told.line}: ${told.label} is ${told.text}, but ${what} of "${label}" is ${Number(found.toPrecision(9))}`;
  return fileWarning('JCAMP_CHECK_FAILED', message, { column: label });
}

/** The number of points that the head tells, against those that were read. */
export function countAgainst(count: number, told: Told | undefined): readonly FileWarning[] {
  const value = numberOf(told?.text ?? '');
  if (told === undefined || value === count || Number.isNaN(value)) return [];
  const what = value > count ? 'points are missing' : 'there are more points than that';
  const message = `line ${told.line}: ${told.label} is ${told.text}, but ${count} were read: ${what}`;
  return [fileWarning('ROW_COUNT', message)];
}
