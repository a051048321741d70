import type { Subject } from '../facts/subject.ts';
import { baseProblem, completed } from './baseProblem.ts';
import { acrossIons } from './otherIons.ts';
import type { OrderAsked, OrderProblem } from './problem.ts';

/**
 * Contributions of processes as unknowns, bounded by what typed statements say of one material with one ion, and by
 * assumptions that can be switched off.
 */
export function orderProblem(subject: Subject, asked: OrderAsked): OrderProblem {
  const problem = baseProblem(subject, asked);
  return completed(problem, asked.options.acrossIons ? acrossIons(problem, asked) : []);
}
