import type { CurveColumn } from '../../domain/curve.ts';

/** Whether a column with a head holds nothing; one without a head only follows from a delimiter at the end of rows. */
export function isEmptyColumn({ label, values, words }: CurveColumn): boolean {
  if (label.trim() === '' || values.length === 0) return false;
  return values.every((value) => Number.isNaN(value) || (words !== null && (words[value] ?? '').trim() === ''));
}
