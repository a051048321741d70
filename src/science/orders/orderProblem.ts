import { rememberedFor } from '../../domain/remembered.ts';
import type { Subject } from '../facts/subject.ts';
import { baseProblem, completed } from './baseProblem.ts';
import { acrossIons } from './otherIons.ts';
import type { OrderAsked, OrderProblem } from './problem.ts';
import { claimedProcesses, mergedClaims } from './processesOf.ts';

/**
 * Contributions of processes as unknowns, bounded by what typed statements say of one material with one ion, and by
 * assumptions that can be switched off.
 */
export function orderProblem(subject: Subject, asked: OrderAsked): OrderProblem {
  const { options, claimed } = asked;
  return { ...boundProblem(subject, asked), claimed: mergedClaims(claimed), tolerance: options.tolerance };
}

/** The same but for claims and tolerance, which bound nothing: audits and orders ask for it with different ones. */
const boundProblem = rememberedFor(
  (subject: Subject, asked: OrderAsked): OrderProblem => {
    const problem = baseProblem(subject, asked);
    return completed(problem, asked.options.acrossIons ? acrossIons(problem, asked) : []);
  },
  ({ options, claimed, cRate }) => {
    return JSON.stringify([options.closure, options.acrossIons, cRate, claimedProcesses(claimed)]);
  },
);
