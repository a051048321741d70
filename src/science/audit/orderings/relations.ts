import type { Severity } from '../../../domain/audit.ts';
import type { OrderingRelation } from '../../../domain/observation.ts';
import type { Bounds } from '../../facts/bounds.ts';
import { mayBeAtMost, rangeOf } from '../compute.ts';
import type { Ranked } from './ranked.ts';

export type Thresholds = {
  /** How far two numbers may be apart that are about equal, in per cent of the larger. */
  readonly aboutEqual: number;
  /** How many times as large the larger is that is much larger. */
  readonly much: number;
};

/** As sentences print a relation. */
export const signs: Readonly<Record<OrderingRelation, string>> = {
  LESS: '<',
  MUCH_LESS: '<<',
  ABOUT_EQUAL: '~',
  GREATER: '>',
  MUCH_GREATER: '>>',
};

/**
 * What is wrong with a relation of two numbers; null if some values of both have it. That one is above the other for
 * sure, though less is stated, needs no outside measure; how much is much, and how close is equal, does.
 */
export function faultOf(
  relation: OrderingRelation,
  pair: readonly [Ranked, Ranked],
  thresholds: Thresholds,
): Severity | null {
  const fault = faultOfNumbers(relation, pair, thresholds);
  return fault === 'ERROR' && pair.some(({ worded }) => worded) ? 'WARNING' : fault;
}

function faultOfNumbers(
  relation: OrderingRelation,
  [left, right]: readonly [Ranked, Ranked],
  thresholds: Thresholds,
): Severity | null {
  switch (relation) {
    case 'LESS':
      return faultOfLess(left.bounds, right.bounds, 1);
    case 'MUCH_LESS':
      return faultOfLess(left.bounds, right.bounds, thresholds.much);
    case 'GREATER':
      return faultOfLess(right.bounds, left.bounds, 1);
    case 'MUCH_GREATER':
      return faultOfLess(right.bounds, left.bounds, thresholds.much);
    case 'ABOUT_EQUAL':
      return apart(left.bounds, right.bounds) > thresholds.aboutEqual ? 'WARNING' : null;
  }
}

function faultOfLess(small: Bounds, large: Bounds, factor: number): Severity | null {
  if (!mayBeAtMost(small, large)) return 'ERROR';
  return factor > 1 && small.lower * factor > large.upper ? 'WARNING' : null;
}

/** How far two numbers are apart at least, in per cent of the larger. */
function apart(a: Bounds, b: Bounds): number {
  if (mayBeAtMost(a, b) && mayBeAtMost(b, a)) return 0;
  return rangeOf([a, b], (x, y) => (100 * Math.abs(x - y)) / Math.max(Math.abs(x), Math.abs(y))).lower;
}
