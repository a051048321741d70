import type { Subject } from '../facts/subject.ts';
import { lowestRateOf, namedRates, splitQuantities, totalQuantities, valuesOf } from './rate.ts';

/** C-rates above the lowest for which sources give both a total and a split of it, from low to high. */
export function ratesOf(subject: Subject): readonly number[] {
  const totals = new Set(namedRates(valuesOf(subject, totalQuantities)));
  const splits = new Set(namedRates(valuesOf(subject, splitQuantities)));
  const lowest = lowestRateOf(subject);
  return [...totals].filter((rate) => splits.has(rate) && rate !== lowest).sort((a, b) => a - b);
}
