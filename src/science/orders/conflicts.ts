import { conflictsOf } from './infeasibleSubsets.ts';
import { isFeasible, systemsOf } from './linearSystem.ts';
import type { OrderProblem } from './problem.ts';

/** Keys of the constraints that cannot all hold, and of those without which the others can. */
export type ProblemConflicts = {
  readonly subsets: readonly (readonly string[])[];
  readonly repairs: readonly (readonly string[])[];
  readonly complete: boolean;
};

export function problemConflicts(problem: OrderProblem): ProblemConflicts {
  const keys = problem.constraints.map(({ key }) => key);
  const systemWith = systemsOf(problem);
  const { subsets, repairs, complete } = conflictsOf(keys.length, (members) => {
    return isFeasible(systemWith((_, place) => members.includes(place)));
  });
  const named = (set: readonly number[]) => keys.filter((_, place) => set.includes(place));
  return { subsets: subsets.map(named), repairs: repairs.map(named), complete };
}
