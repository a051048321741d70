import type { Verdict } from '../../../domain/evidence.ts';
import { across } from './across.ts';
import { type Bench, breakpointsOf, type Judged } from './bench.ts';
import { climb } from './climb.ts';
import { couldTurn } from './couldTurn.ts';
import { crossing, type Point, secant } from './crossing.ts';
import type { Knob, Turned } from './knob.ts';
import type { Breakpoint } from './run.ts';
import { ruleOf } from './straight.ts';

/** A breakpoint of a knob: about where, and how to find out exactly if that is not known. */
type Place<T> = {
  readonly knob: Knob<T>;
  readonly x: number;
  readonly size: number;
  readonly margin: { readonly key: string; readonly from: Point; readonly next: Point } | null;
};

/** What is turned to see where margins lead, as a share of the probe: little, so that it stays in one branch of a rule. */
const LITTLE = 0.01;

/** A margin of less than this share of what it was is as good as none. */
const CLOSE = 0.001;

/**
 * The smallest turn of one knob that turns the verdict, confirmed by judging again; null if none is found.
 *
 * Knobs are turned a little to see where, in a straight line, their breakpoints lie. The nearest breakpoint is then found
 * exactly and tried first, so that few are tried. What comparisons do not show is then looked for among smaller turns.
 */
export function smallestTurn<T>(bench: Bench, knobs: readonly Knob<T>[]): Turned<T> | null {
  const telling = knobs.filter(({ runs }) => couldTurn(bench, runs));
  const places = telling.flatMap(placesOf).sort((a, b) => a.size - b.size);
  let smallest: Turned<T> | null = null;
  for (const place of places) {
    if (smallest !== null && smallest.size <= place.size) break;
    const turned = turnedAt(bench, place);
    if (turned !== null && (smallest === null || turned.size < smallest.size)) smallest = turned;
  }
  for (const knob of telling) smallest = climb(bench, knob, smallest?.size ?? Number.POSITIVE_INFINITY) ?? smallest;
  return smallest;
}

function placesOf<T>(knob: Knob<T>): readonly Place<T>[] {
  const known = knob.known.map((x) => ({ knob, x, size: sizeOf(knob, x), margin: null }));
  if (!knob.hasOthers) return known;
  return [...known, ...probed(knob, knob.from + LITTLE * knob.probe)];
}

/** Breakpoints whose margins move if the knob is turned to a place near by. */
function probed<T>(knob: Knob<T>, near: number): readonly Place<T>[] {
  const before = breakpointsOf(knob.runs.map((run) => [run.rule.code, run] as const));
  const after = knob.look(near);
  const places = new Map<number, Place<T>>();
  for (const [key, { comparison }] of before) {
    const from = { x: knob.from, margin: comparison.margin };
    const next = { x: near, margin: marginOf(after, key) ?? comparison.margin };
    const x = secant(from, next);
    if (!Number.isFinite(x) || next.margin === from.margin) continue;
    places.set(x, { knob, x, size: sizeOf(knob, x), margin: { key, from, next } });
  }
  return [...places.values()];
}

function marginOf(breakpoints: Judged['breakpoints'], key: string): number | null {
  return breakpoints.get(key)?.comparison.margin ?? null;
}

function sizeOf<T>({ from, scale }: Knob<T>, to: number): number {
  return Math.abs(to - from) / scale;
}

/** Where the margin is no straight line the place is found exactly, from a first attempt that missed it. */
function turnedAt<T>({ verdict }: Bench, { knob, x, margin }: Place<T>): Turned<T> | null {
  const first = behind(knob, x, verdict);
  if (margin === null || isClose(first.breakpoints.get(margin.key), margin.from)) return first.turned;
  const exactly = crossing((place) => marginOf(knob.look(place, ruleOf(margin.key)), margin.key), margin);
  const second = exactly === null ? null : behind(knob, exactly, verdict).turned;
  return second ?? first.turned;
}

/** Comparisons that are gone have been passed. */
function isClose(reached: Breakpoint | undefined, from: Point): boolean {
  return reached === undefined || Math.abs(reached.comparison.margin) <= CLOSE * Math.abs(from.margin);
}

type Attempt<T> = { readonly turned: Turned<T> | null; readonly breakpoints: Judged['breakpoints'] };

/** Right behind a place, in the range of the knob. */
function behind<T>(knob: Knob<T>, place: number, before: Verdict): Attempt<T> {
  const { of, from, probe, lowest, highest } = knob;
  const all = across(place, { from, scale: probe })
    .filter((to) => lowest <= to && to <= highest)
    .map((to) => ({ to, ...knob.judge(to) }));
  const found = all.find(({ verdict }) => verdict !== before);
  return {
    turned:
      found === undefined ? null : { of, from, to: found.to, size: sizeOf(knob, found.to), verdict: found.verdict },
    breakpoints: all[0]?.breakpoints ?? new Map(),
  };
}
