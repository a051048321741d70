import type { Computation, Term } from '../../domain/audit.ts';
import type { Bounds } from '../facts/bounds.ts';

/** Two ends that differ by less, relative to the larger, are one: sums round at the 15th digit. */
const SAME_END = 1e-9;

/** Whether some value lies in both intervals; ends that touch meet. */
export function meet(a: Bounds, b: Bounds): boolean {
  return mayBeAtMost(a, b) && mayBeAtMost(b, a);
}

/** Whether some value of one is at most some value of the other. */
export function mayBeAtMost({ lower }: Bounds, { upper }: Bounds): boolean {
  return lower <= upper || lower - upper <= SAME_END * Math.max(Math.abs(lower), Math.abs(upper));
}

/**
 * What a function makes of intervals, if it rises or falls throughout in each of its arguments: its extremes lie at the
 * corners. A corner without a value (0 times infinity) bounds nothing.
 */
export function rangeOf(arguments_: readonly Bounds[], f: (...values: number[]) => number): Bounds {
  const corners = arguments_.reduce<readonly (readonly number[])[]>(
    (built, { lower, upper }) =>
      built.flatMap((corner) => [
        [...corner, lower],
        [...corner, upper],
      ]),
    [[]],
  );
  const values = corners.map((corner) => f(...corner)).filter((value) => !Number.isNaN(value));
  return {
    value: f(...arguments_.map(({ value }) => value)),
    lower: Math.min(...values),
    upper: Math.max(...values),
  };
}

/** What was computed from which numbers, and what it should have been. */
export function computation(
  formula: string,
  terms: readonly Term[],
  outcome: { readonly result?: Term; readonly expected?: Term } = {},
): Computation {
  return { formula, terms, result: outcome.result ?? null, expected: outcome.expected ?? null };
}
