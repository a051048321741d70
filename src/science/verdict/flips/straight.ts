import { type BaseRun, breakpointsOf } from './bench.ts';
import type { Knob } from './knob.ts';
import type { Breakpoint } from './run.ts';

type Breakpoints = ReadonlyMap<string, Breakpoint>;

/** What rounding may bend a straight line by, as a share of how far its margin moves. */
const ROUNDING = 1e-6;

/**
 * Rules whose comparisons are not the same ones at all places, or whose margins do not lie on one straight line from where
 * the knob stands. Two places at least: any margin lies on a line to one.
 */
export function bentRuns<T>(
  { from, runs }: Knob<T>,
  places: readonly number[],
  breakpointsAt: (place: number) => Breakpoints,
): readonly BaseRun[] {
  if (places.length < 2) return runs;
  const reached = places.map((x) => ({ x, breakpoints: breakpointsAt(x) }));
  const before = breakpointsOf(runs.map((run) => [run.rule.code, run] as const));
  const fresh = reached.flatMap(({ breakpoints }) => [...breakpoints.keys()].filter((key) => !before.has(key)));
  const bent = [...before].filter(
    ([
      key,
      {
        comparison: { margin },
      },
    ]) => {
      const slopes = reached.map(({ x, breakpoints }) => slope(margin, marginIn(breakpoints, key), x - from));
      return !slopes.every((each) => Math.abs(each - Number(slopes[0])) <= ROUNDING * Math.abs(each));
    },
  );
  const rules = new Set([...fresh, ...bent.map(([key]) => key)].map(ruleOf));
  return runs.filter(({ rule }) => rules.has(rule.code));
}

/** An open end of an interval leaves a margin infinite, wherever the knob stands. */
function slope(before: number, after: number, by: number): number {
  return after === before ? 0 : (after - before) / by;
}

/** NaN, which no line meets, where the comparison is gone. */
function marginIn(breakpoints: Breakpoints, key: string): number {
  return breakpoints.get(key)?.comparison.margin ?? Number.NaN;
}

/** Places of comparisons are told apart by the rule first. */
export function ruleOf(key: string): string {
  return key.replace(/\/.*/, '');
}
