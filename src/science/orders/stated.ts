import { groupBy } from '../../domain/groupBy.ts';
import { type Bounds, intersection } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { at } from './vector.ts';

/** An interval of a quantity, and the statements that give it. */
export type Stated = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/**
 * What statements of one quantity in one state say: those of a source are intersected. Where they leave nothing, each
 * interval stands for itself, so that the contradiction can be seen.
 */
export function statedOf(facts: readonly Fact[]): readonly Stated[] {
  const bounded = facts.flatMap((fact) => (fact.bounds === null ? [] : [{ bounds: fact.bounds, inputs: [fact] }]));
  const bySource = groupBy(bounded, ({ inputs }) => at(inputs, 0).observation.source);
  return [...bySource.values()].flatMap((group) => {
    const met = group.reduce<Bounds | null>(
      (left, { bounds }) => (left === null ? null : intersection(left, bounds)),
      at(group, 0).bounds,
    );
    return met === null ? distinct(group) : [merged(met, group)];
  });
}

function distinct(group: readonly Stated[]): readonly Stated[] {
  const groups = groupBy(group, ({ bounds: { lower, upper } }) => `${lower}|${upper}`);
  return [...groups.values()].map((alike) => merged(at(alike, 0).bounds, alike));
}

function merged(bounds: Bounds, group: readonly Stated[]): Stated {
  return { bounds, inputs: group.flatMap(({ inputs }) => inputs) };
}
