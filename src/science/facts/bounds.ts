import { canonicalInterval, type Interval, type Quantity } from '../../domain/quantity.ts';

/** A value with its interval in the canonical unit of its kind; an open end is infinite. */
export type Bounds = { readonly value: number; readonly lower: number; readonly upper: number };

/** Quantities never change, and rules ask for the same ones over and over. */
const known = new WeakMap<Quantity, Bounds>();

export function boundsOf(quantity: Quantity): Bounds {
  const bounds = known.get(quantity) ?? closed(canonicalInterval(quantity));
  known.set(quantity, bounds);
  return bounds;
}

export function closed({ value, lower, upper }: Interval): Bounds {
  return { value, lower: lower ?? Number.NEGATIVE_INFINITY, upper: upper ?? Number.POSITIVE_INFINITY };
}

/** A number without uncertainty. */
export function exact(value: number): Bounds {
  return { value, lower: value, upper: value };
}

/** Bounds of a function that grows with its one argument. */
export function mapRising({ value, lower, upper }: Bounds, f: (x: number) => number): Bounds {
  return { value: f(value), lower: f(lower), upper: f(upper) };
}

/** Bounds of a function that falls with its one argument. */
export function mapFalling({ value, lower, upper }: Bounds, f: (x: number) => number): Bounds {
  return { value: f(value), lower: f(upper), upper: f(lower) };
}

export function add(a: Bounds, b: Bounds): Bounds {
  return { value: a.value + b.value, lower: a.lower + b.lower, upper: a.upper + b.upper };
}

export function subtract(a: Bounds, b: Bounds): Bounds {
  return { value: a.value - b.value, lower: a.lower - b.upper, upper: a.upper - b.lower };
}

/** What both leave; null if nothing. The value is that of the narrower, moved into the intersection. */
export function intersection(a: Bounds, b: Bounds): Bounds | null {
  const lower = Math.max(a.lower, b.lower);
  const upper = Math.min(a.upper, b.upper);
  if (lower > upper) return null;
  const { value } = a.upper - a.lower <= b.upper - b.lower ? a : b;
  return { value: Math.min(Math.max(value, lower), upper), lower, upper };
}

/** Half the width of the interval; 1 % of the value where it has none or is open. */
export function halfWidth({ value, lower, upper }: Bounds): number {
  const half = (upper - lower) / 2;
  return Number.isFinite(half) && half > 0 ? half : Math.abs(value) / 100;
}
