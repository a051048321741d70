import type { EvidenceLine } from '../../../domain/evidence.ts';
import { type BaseRun, breakpointsOf, type Judged } from './bench.ts';
import type { Knob } from './knob.ts';

/** A place that a knob was turned to, and what was judged there. */
export type Reached = Judged & { readonly x: number };

/** What rounding may bend a straight line by, as a share of how far its margin moves. */
const ROUNDING = 1e-6;

/**
 * Rules whose comparisons are not the same ones at all places, or whose margins do not lie on one straight line from where
 * the knob stands. Two places at least: any margin lies on a line to one.
 */
export function bentRuns<T>({ from, runs }: Knob<T>, reached: readonly Reached[]): readonly BaseRun[] {
  if (reached.length < 2) return runs;
  const before = breakpointsOf(runs.map((run) => [run.rule.code, run] as const));
  const fresh = reached.flatMap(({ breakpoints }) => [...breakpoints.keys()].filter((key) => !before.has(key)));
  const bent = [...before].filter(([key, breakpoint]) => {
    const { margin } = breakpoint.comparison;
    const slopes = reached.map(({ x, breakpoints }) => slope(margin, marginIn(breakpoints, key), x - from));
    return !slopes.every((each) => Math.abs(each - Number(slopes[0])) <= ROUNDING * Math.abs(each));
  });
  const moving = new Set([...fresh, ...bent.map(([key]) => key)].map(ruleOf));
  return runs.filter(({ rule }) => moving.has(rule.code));
}

/** Rules whose lines weigh otherwise at one of the places. */
export function changedRuns<T>({ runs }: Knob<T>, reached: readonly Reached[]): readonly BaseRun[] {
  return runs.filter(({ rule: { code }, lines }) => {
    const before = weightsOf(lines);
    return reached.some((each) => weightsOf(each.lines.filter(({ rule }) => rule === code)) !== before);
  });
}

function weightsOf(lines: readonly EvidenceLine[]): string {
  return lines.map((line) => [line.direction, line.effectiveWeight, line.family, line.laboratory].join('|')).join();
}

/** An open end of an interval leaves a margin infinite, wherever the knob stands. */
function slope(before: number, after: number, by: number): number {
  return after === before ? 0 : (after - before) / by;
}

/** NaN, which no line meets, where the comparison is gone. */
function marginIn(breakpoints: Judged['breakpoints'], key: string): number {
  return breakpoints.get(key)?.comparison.margin ?? Number.NaN;
}

/** Places of comparisons are told apart by the rule first. */
export function ruleOf(key: string): string {
  return key.replace(/\/.*/, '');
}
