import type { Subject } from '../facts/subject.ts';
import { namedRates, splitQuantities, totalQuantities, valuesOf } from './rate.ts';

/** C-rates for which sources give both a total and a split of it, from low to high. */
export function ratesOf(subject: Subject): readonly number[] {
  const totals = new Set(namedRates(valuesOf(subject, totalQuantities)));
  const splits = new Set(namedRates(valuesOf(subject, splitQuantities)));
  return [...totals].filter((rate) => splits.has(rate)).sort((a, b) => a - b);
}
