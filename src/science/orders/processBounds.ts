import type { CapacityBounds, OrderConstraint, ProcessBounds } from '../../domain/contributionOrder.ts';
import type { Subject } from '../facts/subject.ts';
import { capacityBounds } from './bounds.ts';
import { isFeasible, systemOf } from './linearSystem.ts';
import { orderProblem } from './orderProblem.ts';
import { processBoundsOf } from './outcome.ts';
import type { OrderAsked } from './problem.ts';

/** Capacity below a boundary of slope and plateau. */
export type PlateauBounds = CapacityBounds & { readonly boundary: number };

/** What linear programming leaves of each amount; nothing where the statements contradict each other. */
export type AmountBounds = {
  readonly feasible: boolean;
  readonly total: CapacityBounds | null;
  readonly processes: readonly ProcessBounds[];
  /** One for each boundary, from high to low. */
  readonly plateaus: readonly PlateauBounds[];
  /** What the bounds rest on. */
  readonly constraints: readonly OrderConstraint[];
};

/** Bounds of the total, of each process and of each plateau, in mAh/g and as parts of the total. */
export function processBounds(subject: Subject, asked: OrderAsked): AmountBounds {
  const problem = orderProblem(subject, asked);
  const system = systemOf(problem);
  const constraints = problem.constraints.map(({ rows, ...said }) => said);
  if (!isFeasible(system)) return { feasible: false, total: null, processes: [], plateaus: [], constraints };
  const plateaus = problem.boundaries.map((boundary) => ({
    boundary,
    ...capacityBounds(system, problem.layout.within({ upper: boundary, lower: null })),
  }));
  const total = capacityBounds(system, problem.layout.total);
  return { feasible: true, total, processes: processBoundsOf(problem, system), plateaus, constraints };
}
