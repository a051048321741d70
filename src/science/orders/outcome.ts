import type {
  Ascending,
  ClaimedOrder,
  ClaimedOrderStatus,
  FeasibleOrder,
  OrderOutcome,
  OrderStatus,
  ProcessBounds,
  Tie,
} from '../../domain/contributionOrder.ts';
import { affineHull } from './affineHull.ts';
import { capacityBounds, extentOf, rounded } from './bounds.ts';
import { exactMeasure } from './exactMeasure.ts';
import { feasibleOrders, greatestLead, isFeasibleOrder, type OrderedSet } from './feasibleOrders.ts';
import type { Measure } from './measure.ts';
import type { LinearSystem, OrderProblem } from './problem.ts';
import { type Projection, project } from './projection.ts';
import { sampledMeasure } from './sampledMeasure.ts';
import { at, zeros } from './vector.ts';

/** Up to this dimension volumes are computed, beyond it points are drawn. */
const EXACT_DIMENSIONS = 3;

const SHARE_DIGITS = 1e9;

/** What a feasible problem says, and what that was computed from; no measure where orders are too many. */
export type Solved = {
  readonly outcome: Omit<OrderOutcome, 'settledBy'>;
  readonly projection: Projection;
  readonly measure: Measure | null;
  /** Middle of the total's range, in units of the scale. */
  readonly total: number;
};

/** Solves a problem that has a solution and whose total is bounded. */
export function solve(problem: OrderProblem, system: LinearSystem): Solved {
  const { layout, ordered } = problem;
  const kept = ordered.map((process) => layout.contribution(process).indexOf(1));
  const projection = project(system, kept);
  const extent = extentOf(system, layout.total);
  const given: OrderedSet = { set: projection.set, ordered, total: extent.upper };
  const total = (extent.lower + extent.upper) / 2;
  const orders = feasibleOrders(given);
  const hull = affineHull(projection.set, ordered.length);
  const measure = orders === null ? null : measureOf(projection, ordered, orders);
  const claims = problem.claimed.map(
    (claim): ClaimedOrder => ({ ...claim, status: statusOf(claim.ascending, given, orders) }),
  );
  const [only = null, second] = orders ?? [];
  const outcome: Solved['outcome'] = {
    status: orders === null ? 'TOO_MANY_ORDERS' : worst(claims),
    claims,
    orders: measure === null ? [] : listed(measure),
    uniqueOrder: second === undefined ? only : null,
    dimension: hull.dimension,
    method: measure?.method ?? null,
    total: capacityBounds(system, layout.total),
    processes: processBoundsOf(problem, system),
    ties: measure === null ? [] : tiesOf(given, measure, (problem.tolerance / 100) * total),
  };
  return { outcome, projection, measure, total };

  function measureOf({ set }: Projection, names: readonly string[], feasible: readonly Ascending[]): Measure {
    return hull.dimension <= EXACT_DIMENSIONS
      ? exactMeasure(hull, names, feasible)
      : sampledMeasure({ set, hull }, names, feasible);
  }
}

/** Bounds of every process that has a part, ordered or not. */
function processBoundsOf({ windows, layout }: OrderProblem, system: LinearSystem): readonly ProcessBounds[] {
  return windows.map((each) => ({
    process: each.process,
    windows: each.windows,
    ...capacityBounds(system, layout.contribution(each.process)),
  }));
}

function statusOf(claimed: Ascending, given: OrderedSet, orders: readonly Ascending[] | null): ClaimedOrderStatus {
  if (!isFeasibleOrder(given, claimed)) return 'REFUTED';
  const agrees = (order: Ascending) => order.filter((process) => claimed.includes(process)).join() === claimed.join();
  return orders?.every(agrees) ? 'DETERMINED' : 'CONSISTENT';
}

const fromWorst = ['REFUTED', 'CONSISTENT', 'DETERMINED'] as const satisfies readonly ClaimedOrderStatus[];

function worst(claims: readonly ClaimedOrder[]): OrderStatus {
  return fromWorst.find((status) => claims.some((claim) => claim.status === status)) ?? 'NO_CLAIM';
}

function listed({ orders, shares }: Measure): readonly FeasibleOrder[] {
  return orders
    .map((ascending, place) => ({
      ascending,
      share: rounded(at(shares, place).value, SHARE_DIGITS),
      standardError: rounded(at(shares, place).standardError, SHARE_DIGITS),
    }))
    .sort((a, b) => b.share - a.share);
}

/** Every pair of processes: the share where they differ by less than the tolerance, in units of the scale. */
function tiesOf(given: OrderedSet, measure: Measure, tolerance: number): readonly Tie[] {
  return given.ordered.flatMap((one, place) =>
    given.ordered.slice(place + 1).map((other): Tie => {
      const lead = zeros(given.ordered.length).with(place, 1).with(given.ordered.indexOf(other), -1);
      const { value, standardError } = measure.near({ coefficients: lead, constant: 0 }, tolerance);
      const tied = greatestLead(given, one, other) < tolerance && greatestLead(given, other, one) < tolerance;
      return {
        processes: [one, other],
        tieShare: rounded(value, SHARE_DIGITS),
        standardError: rounded(standardError, SHARE_DIGITS),
        tied,
      };
    }),
  );
}
