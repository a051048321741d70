import type { PotentialRange } from '../../domain/contributionOrder.ts';

/** The potential axis, cut at every known boundary; segments go from high to low potential. */
export type PotentialAxis = {
  /** Every known potential at which it starts, is cut or ends, from high to low, V. */
  readonly cuts: readonly number[];
  readonly segments: readonly PotentialRange[];
};

/** @param ends upper and lower cut-off of the capacities; null where not known: boundaries outside are no cuts */
export function potentialAxis(ends: PotentialRange, boundaries: readonly number[]): PotentialAxis {
  const inner = [...new Set(boundaries)]
    .filter((each) => (ends.upper === null || each < ends.upper) && (ends.lower === null || each > ends.lower))
    .sort((a, b) => b - a);
  const edges = [ends.upper, ...inner, ends.lower];
  const segments = edges.slice(1).map((lower, place) => ({ upper: edges[place] ?? null, lower }));
  return { cuts: edges.filter((edge) => edge !== null), segments };
}

/** Whether a segment lies in a range, whole; a segment of the axis lies in it whole or not at all. */
export function liesIn(segment: PotentialRange, range: PotentialRange): boolean {
  const below = range.upper === null || (segment.upper !== null && segment.upper <= range.upper);
  const above = range.lower === null || (segment.lower !== null && segment.lower >= range.lower);
  return below && above;
}
