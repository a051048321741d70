import type { Bounds } from '../facts/bounds.ts';

/**
 * What a function that rises or falls throughout in each of its arguments makes of intervals: its extremes lie at the
 * corners. An open end stays open where the result depends on it.
 *
 * @returns null where the values give no finite number, and where nothing bounds it to either side
 */
export function carried(inputs: readonly Bounds[], f: (...values: number[]) => number): Bounds | null {
  const value = f(...inputs.map((each) => each.value));
  if (!Number.isFinite(value)) return null;
  const ends = cornersOf(inputs).map((corner) => f(...corner));
  if (ends.some(Number.isNaN)) return null;
  const bounds = { value, lower: Math.min(value, ...ends), upper: Math.max(value, ...ends) };
  return Number.isFinite(bounds.lower) || Number.isFinite(bounds.upper) ? bounds : null;
}

/** One number of bounds, or none where there are no bounds. */
export function given<T>(bounds: Bounds | null, make: (bounds: Bounds) => T): readonly T[] {
  return bounds === null ? [] : [make(bounds)];
}

/** A share in percent of a whole; null unless the whole is above 0. */
export function percentOf(part: Bounds, whole: Bounds): Bounds | null {
  return ratioOf({ value: 100 * part.value, lower: 100 * part.lower, upper: 100 * part.upper }, whole);
}

/** One amount over another; null unless that is above 0. */
export function ratioOf(part: Bounds, whole: Bounds): Bounds | null {
  return whole.value > 0 ? carried([part, notBelow0(whole)], (p, w) => p / w) : null;
}

/** An amount as a divisor: it cannot be below 0, and where it may be 0 the quotient is open. */
export function notBelow0(amount: Bounds): Bounds {
  return { ...amount, lower: Math.max(0, amount.lower) };
}

function cornersOf(inputs: readonly Bounds[]): readonly (readonly number[])[] {
  return inputs.reduce<readonly (readonly number[])[]>(
    (built, { lower, upper }) => built.flatMap((corner) => [lower, upper].map((end) => [...corner, end])),
    [[]],
  );
}
