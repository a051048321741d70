import type { Bounds } from './bounds.ts';

/** Bounds of how far a value lies from a number, to either side. */
export function distance({ value, lower, upper }: Bounds, from: number): Bounds {
  const ends = [Math.abs(lower - from), Math.abs(upper - from)];
  const nearest = lower <= from && from <= upper ? 0 : Math.min(...ends);
  return { value: Math.abs(value - from), lower: nearest, upper: Math.max(...ends) };
}
