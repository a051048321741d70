import { CAPACITY_DIGITS, type Extent, extentOf, rounded } from './bounds.ts';
import { problemConflicts } from './conflicts.ts';
import { systemOf } from './linearSystem.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import type { Vector } from './vector.ts';

/** A problem as one feasible system, or as one for each repair where its statements contradict each other. */
export type RepairedSystems = { readonly systems: readonly LinearSystem[]; readonly repaired: boolean };

export function repairedSystems(problem: OrderProblem, leftOut: readonly string[] = []): RepairedSystems {
  const { repairs, subsets } = problemConflicts(problem, leftOut);
  return { systems: repairs.map((keys) => systemOf(problem, [...leftOut, ...keys])), repaired: subsets.length > 0 };
}

/** Between which values an amount lies in mAh/g, whichever way the statements are repaired. */
export function extentUnderRepairs({ systems }: RepairedSystems, form: Vector): Extent {
  const extents = systems.map((system) => ({ ...extentOf(system, form), scale: system.scale }));
  return {
    lower: rounded(Math.min(...extents.map(({ lower, scale }) => lower * scale)), CAPACITY_DIGITS),
    upper: rounded(Math.max(...extents.map(({ upper, scale }) => upper * scale)), CAPACITY_DIGITS),
  };
}
