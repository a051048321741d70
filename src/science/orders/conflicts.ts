import { rememberedFor } from '../../domain/remembered.ts';
import { conflictsOf } from './infeasibleSubsets.ts';
import { isFeasible, placesLeft, type Systems } from './linearSystem.ts';
import type { OrderProblem } from './problem.ts';
import { at } from './vector.ts';

/** Keys of the constraints that cannot all hold, and of those without which the others can. */
export type ProblemConflicts = {
  readonly subsets: readonly (readonly string[])[];
  readonly repairs: readonly (readonly string[])[];
  readonly complete: boolean;
};

/** Contradictions of a problem, without some of its constraints. */
export function problemConflicts(problem: OrderProblem, leftOut: readonly string[] = []): ProblemConflicts {
  return conflictsWithout(problem.canHold, { problem, leftOut });
}

type Left = { readonly problem: OrderProblem; readonly leftOut: readonly string[] };

/** Problems that share what can hold share their constraints. */
const conflictsWithout = rememberedFor(
  (canHold: CanHold, { problem, leftOut }: Left): ProblemConflicts => {
    const places = placesLeft(problem, leftOut);
    const { subsets, repairs, complete } = conflictsOf(places.length, (members) =>
      canHold(members.map((member) => at(places, member))),
    );
    const named = (members: readonly number[]) =>
      members.map((member) => at(problem.constraints, at(places, member)).key);
    return { subsets: subsets.map(named), repairs: repairs.map(named), complete };
  },
  ({ leftOut }) => leftOut.join(),
);

/** Whether the constraints at some places can all hold. */
export type CanHold = (places: readonly number[]) => boolean;

/**
 * By linear programs, but where it follows from what is known: part of what can hold can, and what has a part that cannot
 * hold cannot.
 */
export function canHoldIn(systems: Systems): CanHold {
  const possible: ReadonlySet<number>[] = [];
  const impossible: (readonly number[])[] = [];
  return (places) => {
    if (possible.some((known) => places.every((place) => known.has(place)))) return true;
    const asked = new Set(places);
    if (impossible.some((known) => known.every((place) => asked.has(place)))) return false;
    const holds = isFeasible(systems(places));
    if (holds) possible.push(asked);
    else impossible.push(places);
    return holds;
  };
}
