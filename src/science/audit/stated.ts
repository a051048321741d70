import { groupBy } from '../../domain/groupBy.ts';
import type { Bounds } from '../facts/bounds.ts';
import { commonBounds } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { type ConditionName, compatible, stateKey } from './conditionsOf.ts';

/** A fact that is a number. */
export type Statement = Fact & { readonly bounds: Bounds };

/** What a source says of one quantity under one set of conditions. */
export type Stated = {
  /** What its statements leave; what they span where they leave nothing. */
  readonly bounds: Bounds;
  /** Any of them: they share their conditions. */
  readonly first: Statement;
  readonly inputs: readonly Statement[];
};

/** Values of facts of one quantity, statements of one source under the same conditions together: named ones and implied ones alike. */
export function statedValues(facts: readonly Fact[]): readonly Stated[] {
  const numbers = facts.filter((fact): fact is Statement => fact.bounds !== null);
  const groups = groupBy(numbers, (fact) => `${fact.observation.source}|${stateKey(fact)}`);
  return [...groups.values()].map((inputs) => ({ bounds: commonBounds(inputs).bounds, first: inputs[0], inputs }));
}

/** Those that may be of the same state as another: of exactly its conditions if there are such, else all compatible. */
export function ofState(
  candidates: readonly Stated[],
  { first }: Pick<Stated, 'first'>,
  apart: readonly ConditionName[],
): readonly Stated[] {
  const fitting = candidates.filter((each) => compatible(each.first, first, apart));
  const exact = fitting.filter((each) => stateKey(each.first, apart) === stateKey(first, apart));
  return exact.length > 0 ? exact : fitting;
}

/** The first that agrees, else the first: a sum that comes out with some statement of the same state is no fault. */
export function best<T>(candidates: readonly T[], agrees: (candidate: T) => boolean): readonly T[] {
  return [...candidates.filter(agrees), ...candidates].slice(0, 1);
}

/** The same value under what can be: a share between 0 and 100 %, a capacity above 0. */
export function within({ value, lower, upper }: Bounds, least: number, most: number): Bounds {
  const into = (x: number) => Math.min(Math.max(x, least), most);
  return { value: into(value), lower: into(lower), upper: into(upper) };
}
