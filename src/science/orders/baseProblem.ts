import type { OrderAssumption } from '../../domain/contributionOrder.ts';
import { rememberedFor } from '../../domain/remembered.ts';
import type { Facts } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { closure as closureOf, compoundBound } from './assumptions.ts';
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
import { ratesTakenAlike } from './ratesTakenAlike.ts';
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
  const processes = inOrder([...stated, ...inClaims, ...also]);
  return {
    ...numbersOf(subject.own, { subject, processes, cRate, closure: options.closure }),
    ordered: inClaims.length > 0 ? inClaims : stated,
    claimed: mergedClaims(claimed),
    tolerance: options.tolerance,
  };
}

type Numbers = Omit<OrderProblem, 'ordered' | 'claimed' | 'tolerance'>;

type Asked = {
  readonly subject: Subject;
  readonly processes: readonly string[];
  readonly cRate: number | null;
  readonly closure: boolean;
};

/**
 * What the statements on one ion say: its own problem asks for it, and those of the other ions. Found by these statements:
 * whoever changes, maps or leaves out facts of a subject makes new `own` ones, so that the rest of it goes with them.
 */
const numbersOf = rememberedFor(
  (_own: Facts, { subject, processes, cRate, closure }: Asked): Numbers => {
    const atRate = factsAtRate(subject, cRate);
    const windows = processes.map((process) => processWindows(subject, process));
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
      ...(closure && processes.length > 0 ? [closureOf(layout)] : []),
    ];
    return withSystems({
      subject,
      cRate,
      layout,
      cuts: axis.cuts,
      boundaries,
      windows,
      constraints: keyed(constraints),
      assumptions: [],
      scale: scaleOf(constraints),
    });
  },
  ({ processes, cRate, closure }) => JSON.stringify([processes, cRate, closure]),
);

/** The problem with more constraints; assumptions are those in force. */
export function completed(problem: OrderProblem, more: readonly BoundConstraint[]): OrderProblem {
  const constraints = keyed([...problem.constraints, ...more]);
  const assumptions = [...assumptionsOf(constraints), ...ratesTakenAlike(problem.subject, constraints)];
  return withSystems({ ...problem, constraints, assumptions });
}

function withSystems<T extends Omit<Numbers, 'systems' | 'canHold'>>(
  problem: T,
): T & Pick<Numbers, 'systems' | 'canHold'> {
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
