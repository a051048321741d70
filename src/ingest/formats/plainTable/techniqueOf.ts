import type { ColumnPlan } from '../../files/textTable.ts';

/** Impedance over frequency is of one technique alone; other columns may be of several. */
export function techniqueOf(plans: readonly ColumnPlan[]): string | null {
  const has = (code: string) => plans.some(({ quantity }) => quantity === code);
  return has('FREQUENCY') && has('REAL_IMPEDANCE') && has('IMAGINARY_IMPEDANCE') ? 'EIS' : null;
}
