import type { PictureAxis } from '../../domain/analysis.ts';
import type { AxisRange } from './axisRange.ts';

/** Numbers of this size and larger, and those below the least, are printed as multiples of a power of ten. */
const MOST = 1e5;
const LEAST = 1e-2;

/** The power of ten whose multiples an axis prints, which its label then names: a multiple of three, 0 for none. */
export function exponentOf({ scale }: PictureAxis, { from, to }: AxisRange): number {
  const greatest = Math.max(Math.abs(from), Math.abs(to));
  const isReadable = scale === 'LOGARITHMIC' || (greatest >= LEAST && greatest < MOST);
  return isReadable ? 0 : 3 * Math.floor(Math.log10(greatest) / 3);
}

/** A tick of a linear axis: as many decimals as its steps need. */
export function tickText(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '\u2212');
}

/** `10⁻³` for -3. */
export function powerOfTen(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  return `10${exponent < 0 ? '⁻' : ''}${digits}`;
}
