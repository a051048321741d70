import type { OrderAssumption } from '../../domain/contributionOrder.ts';
import type { Subject } from '../facts/subject.ts';
import { closure, compoundBound } from './assumptions.ts';
import { potentialAxis } from './axis.ts';
import { cutOffs, slopeBoundaries, windowEdges } from './boundaries.ts';
import { canHoldIn } from './conflicts.ts';
import { type BoundConstraint, keyed } from './constraint.ts';
import { layoutOf } from './layout.ts';
import { systemsOf } from './linearSystem.ts';
import { orderings } from './orderings.ts';
import type { OrderAsked, OrderProblem } from './problem.ts';
import { processConstraints } from './processConstraints.ts';
import { claimedProcesses, inOrder, mergedClaims, statedProcesses } from './processesOf.ts';
import { processWindows } from './processWindows.ts';
import { atRate as factsAtRate } from './rate.ts';
import { regionConstraints } from './regionConstraints.ts';
import { totals } from './totals.ts';

/** Unit of the computation where no capacity is stated, mAh/g. */
const NO_SCALE = 100;

/** The problem of one ion, without what other ions say. `also`: processes that have a part beside those stated. */
export function baseProblem(
  subject: Subject,
  { options, claimed, cRate }: OrderAsked,
  also: readonly string[] = [],
): OrderProblem {
  const stated = statedProcesses(subject);
  const inClaims = claimedProcesses(claimed);
  const atRate = factsAtRate(subject, cRate);
  const windows = inOrder([...stated, ...inClaims, ...also]).map((process) => processWindows(subject, process));
  const boundaries = slopeBoundaries(subject, atRate, windows);
  const axis = potentialAxis(cutOffs(subject), [...windowEdges(subject, atRate, windows), ...boundaries]);
  const layout = layoutOf(axis.segments, windows);
  const input = { subject, layout, atRate };
  const constraints = [
    ...totals(input),
    ...regionConstraints(input),
    ...processConstraints(input, windows),
    ...orderings(input),
    ...compoundBound(input),
    ...(options.closure && layout.processes.length > 0 ? [closure(layout)] : []),
  ];
  return withSystems({
    subject,
    cRate,
    layout,
    cuts: axis.cuts,
    boundaries,
    ordered: inClaims.length > 0 ? inClaims : stated,
    claimed: mergedClaims(claimed),
    windows,
    constraints: keyed(constraints),
    assumptions: [],
    tolerance: options.tolerance,
    scale: scaleOf(constraints),
  });
}

/** The problem with more constraints; assumptions are those in force. */
export function completed(problem: OrderProblem, more: readonly BoundConstraint[]): OrderProblem {
  const constraints = keyed([...problem.constraints, ...more]);
  return withSystems({ ...problem, constraints, assumptions: assumptionsOf(constraints) });
}

function withSystems(problem: Omit<OrderProblem, 'systems' | 'canHold'>): OrderProblem {
  const systems = systemsOf(problem);
  return { ...problem, systems, canHold: canHoldIn(systems) };
}

function assumptionsOf(constraints: readonly BoundConstraint[]): readonly OrderAssumption[] {
  return constraints.flatMap(({ assumption, sentence }) =>
    assumption === null ? [] : [{ code: assumption, sentence }],
  );
}

/** The largest total that is stated, else the largest number. */
function scaleOf(constraints: readonly BoundConstraint[]): number {
  const largest = (kept: readonly BoundConstraint[]) =>
    Math.max(
      0,
      ...kept.flatMap(({ rows }) => rows.flatMap(({ lower, upper }) => [lower, upper].filter(Number.isFinite))),
    );
  const total = largest(constraints.filter(({ kind }) => kind === 'TOTAL'));
  return total || largest(constraints) || NO_SCALE;
}
