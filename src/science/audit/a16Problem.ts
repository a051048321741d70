import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { BoundConstraint } from '../orders/constraint.ts';
import type { OrderProblem } from '../orders/problem.ts';

/** The problem without some of its constraints. */
export function without(problem: OrderProblem, leftOut: readonly BoundConstraint[]): OrderProblem {
  const keys = new Set(leftOut.map(({ key }) => key));
  return { ...problem, constraints: problem.constraints.filter(({ key }) => !keys.has(key)) };
}

/** Numbers and the windows that they stand for; no inequality in words, no assumption, no outside value. */
export function restsOnNumbers({ kind, assumption }: BoundConstraint): boolean {
  return assumption === null && kind !== 'ORDERING';
}

/** Statements behind a constraint first, then those behind others. */
export function inputsOf(facts: Facts, first: BoundConstraint, others: readonly BoundConstraint[]): readonly Fact[] {
  const ids = new Set(first.observations);
  const more = new Set(others.flatMap(({ observations }) => observations).filter((id) => !ids.has(id)));
  return [...facts.find({ also: ({ id }) => ids.has(id) }), ...facts.find({ also: ({ id }) => more.has(id) })];
}
