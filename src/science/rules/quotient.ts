import type { Bounds } from '../facts/bounds.ts';

/** Bounds of the quotient of two amounts, which are never below 0; an open end counts as 0 or as infinite. */
export function quotient(amount: Bounds, over: Bounds): Bounds {
  return {
    value: amount.value / over.value,
    lower: Math.max(0, amount.lower) / over.upper,
    upper: amount.upper / Math.max(0, over.lower),
  };
}

/** Bounds of the product of two amounts. */
export function product(a: Bounds, b: Bounds): Bounds {
  return {
    value: a.value * b.value,
    lower: Math.max(0, a.lower) * Math.max(0, b.lower),
    upper: a.upper * b.upper,
  };
}
