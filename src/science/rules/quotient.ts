import { type Bounds, mapRising } from '../facts/bounds.ts';

/**
 * Bounds of the quotient of two amounts. Amounts are never below 0: what an interval, an open end or a difference leaves
 * below counts as 0. Over an amount that may be 0 it is open upwards; of 0 over 0 nothing is known but that.
 */
export function quotient(amount: Bounds, over: Bounds): Bounds {
  const [a, b] = [mapRising(amount, atLeastZero), mapRising(over, atLeastZero)];
  return { value: ratio(a.value, b.value), lower: ratio(a.lower, b.upper), upper: ratio(a.upper, b.lower, OPEN) };
}

/** Bounds of the product of two amounts, which are never below 0 either. */
export function product(a: Bounds, b: Bounds): Bounds {
  const [one, other] = [mapRising(a, atLeastZero), mapRising(b, atLeastZero)];
  const times = (end: keyof Bounds, undecided: number) => known(one[end] * other[end], undecided);
  return { value: times('value', 0), lower: times('lower', 0), upper: times('upper', OPEN) };
}

const OPEN = Number.POSITIVE_INFINITY;

function atLeastZero(amount: number): number {
  return Math.max(0, amount);
}

function ratio(amount: number, over: number, undecided = 0): number {
  return known(amount / over, undecided);
}

/** 0 over 0, or 0 times an open end, is whatever leaves the interval whole. */
function known(result: number, undecided: number): number {
  return Number.isNaN(result) ? undecided : result;
}
