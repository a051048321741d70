import type {
  ContributionOrder,
  InfeasibleSubset,
  OrderConstraint,
  OrderOutcome,
  OrderRepair,
  OrderStatus,
} from '../../domain/contributionOrder.ts';
import type { Subject } from '../facts/subject.ts';
import { extentOf } from './bounds.ts';
import { problemConflicts } from './conflicts.ts';
import { MOST_ORDERS } from './feasibleOrders.ts';
import { isFeasible, systemOf } from './linearSystem.ts';
import { orderProblem } from './orderProblem.ts';
import { solve } from './outcome.ts';
import type { LinearSystem, OrderAsked, OrderProblem } from './problem.ts';
import { listed } from './sentences.ts';
import { settledBy } from './settling.ts';

/** Which order of contributions the numbers of one material with one ion leave, and what they say of the claimed ones. */
export function contributionOrder(subject: Subject, asked: OrderAsked): ContributionOrder {
  const problem = orderProblem(subject, asked);
  const system = systemOf(problem);
  const shortage = shortageOf(problem);
  if (shortage !== null) return answer(problem, { ...nothing(problem, 'NOT_ENOUGH_DATA'), reason: shortage });
  if (!isFeasible(system)) return inconsistent(problem);
  if (!isBounded(system)) return answer(problem, { ...nothing(problem, 'NOT_ENOUGH_DATA'), reason: NO_TOTAL });
  const outcome = outcomeOf(problem, system);
  const tooMany = outcome.status === 'TOO_MANY_ORDERS';
  return answer(problem, tooMany ? { ...outcome, reason: `More than ${MOST_ORDERS} orders are feasible.` } : outcome);
}

/** What a bounded system says of the order, and what would settle it. */
function outcomeOf(problem: OrderProblem, system: LinearSystem): OrderOutcome {
  const { outcome, measure, ...solved } = solve(problem, system);
  return measure === null
    ? { ...outcome, settledBy: [] }
    : { ...outcome, settledBy: settledBy({ ...solved, measure, problem, system }) };
}

const NO_TOTAL = 'Nothing bounds the total capacity.';

type Answer = OrderOutcome & Partial<ContributionOrder>;

function answer(problem: OrderProblem, given: Answer): ContributionOrder {
  const { subject, cRate, ordered, assumptions, cuts, constraints } = problem;
  return {
    material: subject.material,
    ion: subject.ion,
    cRate,
    ordered,
    reason: null,
    constraints: constraints.map(({ rows, ...said }): OrderConstraint => said),
    assumptions,
    cuts,
    infeasibleSubsets: [],
    repairs: [],
    conflictsComplete: true,
    ...given,
  };
}

function shortageOf({ ordered }: OrderProblem): string | null {
  if (ordered.length >= 2) return null;
  return ordered.length === 0 ? 'No process is ordered and none has a capacity.' : 'Only one process has a capacity.';
}

function isBounded(system: LinearSystem): boolean {
  return Number.isFinite(extentOf(system, system.layout.total).upper);
}

/** No answer, for the reason that the status gives. */
function nothing({ claimed }: OrderProblem, status: OrderStatus): OrderOutcome {
  return {
    status,
    claims: claimed.map((claim) => ({ ...claim, status: null })),
    orders: [],
    uniqueOrder: null,
    dimension: null,
    method: null,
    total: null,
    processes: [],
    ties: [],
    settledBy: [],
  };
}

function inconsistent(problem: OrderProblem): ContributionOrder {
  const { subsets, repairs, complete } = problemConflicts(problem);
  const named = (keys: readonly string[]) =>
    listed(problem.constraints.filter(({ key }) => keys.includes(key)).map(({ label }) => label));
  return answer(problem, {
    ...nothing(problem, 'DATA_INCONSISTENT'),
    infeasibleSubsets: subsets.map((constraints): InfeasibleSubset => {
      const sentence = `These cannot all hold: ${named(constraints)}.`;
      return { constraints, sentence };
    }),
    repairs: repairs.map((removed): OrderRepair => {
      const sentence = `Without the ${named(removed)} the rest can hold.`;
      return { removed, sentence, outcome: repaired(problem, removed) };
    }),
    conflictsComplete: complete,
  });
}

function repaired(problem: OrderProblem, removed: readonly string[]): OrderOutcome {
  const system = systemOf(problem, removed);
  return isBounded(system) ? outcomeOf(problem, system) : nothing(problem, 'NOT_ENOUGH_DATA');
}
