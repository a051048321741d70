import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { BoundConstraint } from '../orders/constraint.ts';
import type { OrderProblem } from '../orders/problem.ts';

/** Numbers and the windows that they stand for; no inequality in words, no assumption, no outside value. */
export function restsOnNumbers({ kind, assumption }: BoundConstraint): boolean {
  return assumption === null && kind !== 'ORDERING';
}

/** Statements behind a constraint first, then those behind others. */
export function inputsOf(facts: Facts, first: BoundConstraint, others: readonly BoundConstraint[]): readonly Fact[] {
  const known = new Set(first.observations);
  const more = others.flatMap(({ observations }) => observations).filter((id) => !known.has(id));
  return [...facts.find({ ids: first.observations }), ...facts.find({ ids: more })];
}

/** Statements behind all constraints of a problem. */
export function inputsOfAll(facts: Facts, { constraints }: OrderProblem): readonly Fact[] {
  return facts.find({ ids: constraints.flatMap(({ observations }) => observations) });
}
