import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';

/** How fast a capacity was taken: as C-rate, else as specific current; null where neither is stated. */
export function rateOf({ observation: { conditions } }: Fact): { readonly rate: number; readonly unit: string } | null {
  const { cRate, specificCurrent } = conditions;
  if (cRate !== undefined) return { rate: boundsOf(cRate).value, unit: 'C' };
  if (specificCurrent !== undefined) return { rate: boundsOf(specificCurrent).value, unit: 'mA/g' };
  return null;
}
