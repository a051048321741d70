import { across } from './across.ts';
import { type Bench, breakpointsOf, couldTurn, type Judged } from './bench.ts';
import { crossing, type Point, secant } from './crossing.ts';
import type { Knob, Turned } from './knob.ts';

/** A breakpoint of a knob: about where, and how to find out exactly. */
type Place<T> = { readonly knob: Knob<T>; readonly size: number; readonly find: () => number | null };

/**
 * The smallest turn of one knob that turns the verdict, confirmed by judging again; null if none is found.
 *
 * Knobs are turned a little to see where, in a straight line, their breakpoints lie. The nearest breakpoint is then found
 * exactly and tried first, so that few are tried.
 */
export function smallestTurn<T>(bench: Bench, knobs: readonly Knob<T>[]): Turned<T> | null {
  const places = knobs
    .filter(({ runs }) => couldTurn(bench, runs))
    .flatMap(placesOf)
    .sort((a, b) => a.size - b.size);
  let smallest: Turned<T> | null = null;
  for (const place of places) {
    if (smallest !== null && smallest.size <= place.size) break;
    const turned = turnedAt(bench, place);
    if (turned !== null && (smallest === null || turned.size < smallest.size)) smallest = turned;
  }
  return smallest;
}

function placesOf<T>(knob: Knob<T>): readonly Place<T>[] {
  if (knob.known.length > 0) return knob.known.map((x) => ({ knob, size: sizeOf(knob, x), find: () => x }));
  const up = probed(knob, knob.from + knob.probe);
  return up.length > 0 ? up : probed(knob, knob.from - knob.probe);
}

/** Breakpoints whose margins move if the knob is turned to a place near by. */
function probed<T>(knob: Knob<T>, near: number): readonly Place<T>[] {
  const before = breakpointsOf(knob.runs.map((run) => [run.rule.code, run] as const));
  const after = knob.judge(near);
  const places = new Map<number, Place<T>>();
  for (const [key, { comparison }] of before) {
    const from = { x: knob.from, margin: comparison.margin };
    const next = { x: near, margin: marginOf(after, key) ?? comparison.margin };
    const x = secant(from, next);
    if (!Number.isFinite(x) || next.margin === from.margin) continue;
    places.set(x, { knob, size: sizeOf(knob, x), find: () => exactly(knob, key, { from, next }) });
  }
  return [...places.values()];
}

function exactly<T>(knob: Knob<T>, key: string, ends: { readonly from: Point; readonly next: Point }): number | null {
  return crossing((x) => marginOf(knob.judge(x), key), ends);
}

function marginOf({ breakpoints }: Judged, key: string): number | null {
  return breakpoints.get(key)?.comparison.margin ?? null;
}

function sizeOf<T>({ from, scale }: Knob<T>, to: number): number {
  return Math.abs(to - from) / scale;
}

function turnedAt<T>({ verdict: before }: Bench, { knob, find }: Place<T>): Turned<T> | null {
  const breakpoint = find();
  if (breakpoint === null) return null;
  const { of, from, lowest, highest } = knob;
  for (const to of across(breakpoint, { from, scale: knob.probe })) {
    if (to < lowest || to > highest) continue;
    const { verdict } = knob.judge(to);
    if (verdict !== before) return { of, from, to, size: sizeOf(knob, to), verdict };
  }
  return null;
}
