import { breakpointsOf } from './bench.ts';
import type { Knob } from './knob.ts';
import type { Breakpoint } from './run.ts';

type Breakpoints = ReadonlyMap<string, Breakpoint>;

/** What rounding may bend a straight line by, as a share of how far its margin moves. */
const ROUNDING = 1e-6;

/**
 * Whether a knob's comparisons are the same ones at all places and every margin lies on one straight line from where the
 * knob stands. Two places at least: any margin lies on a line to one.
 */
export function isStraight<T>(
  { from, runs }: Knob<T>,
  places: readonly number[],
  breakpointsAt: (place: number) => Breakpoints,
): boolean {
  if (places.length < 2) return false;
  const before = breakpointsOf(runs.map((run) => [run.rule.code, run] as const));
  const reached = places.map((x) => ({ x, breakpoints: breakpointsAt(x) }));
  return (
    reached.every(({ breakpoints }) => breakpoints.size === before.size) &&
    [...before].every(
      ([
        key,
        {
          comparison: { margin },
        },
      ]) => {
        const slopes = reached.map(({ x, breakpoints }) => slope(margin, marginIn(breakpoints, key), x - from));
        return slopes.every((each) => Math.abs(each - Number(slopes[0])) <= ROUNDING * Math.abs(each));
      },
    )
  );
}

/** An open end of an interval leaves a margin infinite, wherever the knob stands. */
function slope(before: number, after: number, by: number): number {
  return after === before ? 0 : (after - before) / by;
}

/** NaN, which no line meets, where the comparison is gone. */
function marginIn(breakpoints: Breakpoints, key: string): number {
  return breakpoints.get(key)?.comparison.margin ?? Number.NaN;
}
