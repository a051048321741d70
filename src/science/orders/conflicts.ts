import { conflictsOf } from './infeasibleSubsets.ts';
import { isFeasible, systemOf } from './linearSystem.ts';
import type { OrderProblem } from './problem.ts';

/** Keys of the constraints that cannot all hold, and of those without which the others can. */
export type ProblemConflicts = {
  readonly subsets: readonly (readonly string[])[];
  readonly repairs: readonly (readonly string[])[];
  readonly complete: boolean;
};

export function problemConflicts(problem: OrderProblem): ProblemConflicts {
  const keys = problem.constraints.map(({ key }) => key);
  const { subsets, repairs, complete } = conflictsOf(keys.length, (members) => {
    const kept = new Set(members);
    return isFeasible(systemOf(problem, new Set(keys.filter((_, place) => !kept.has(place)))));
  });
  const named = (set: readonly number[]) => keys.filter((_, place) => set.includes(place));
  return { subsets: subsets.map(named), repairs: repairs.map(named), complete };
}
