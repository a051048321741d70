import type { Repair } from '../../../domain/audit.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { Fact } from '../../facts/fact.ts';

/** Statements on some things and one quantity that cannot all hold. */
export type Opposition = {
  /** Names of the things compared. */
  readonly items: readonly string[];
  readonly facts: readonly Fact[];
  /** Statements without any one of which the others agree. */
  readonly culprits: readonly Fact[];
  readonly sentence: string;
};

/** One for each set of things: what several ways of looking found there, told one after the other. */
export function merged(all: readonly Opposition[]): readonly Opposition[] {
  const groups = groupBy(all, ({ items }) => items.toSorted().join('|'));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ items, culprits }) => ({
      items,
      facts: distinct(group.flatMap(({ facts }) => facts)),
      culprits: culprits.filter((fact) => group.every((each) => holds(each.culprits, fact))),
      sentence: [...new Set(group.map(({ sentence }) => sentence))].join(' '),
    })),
  );
}

/** Each statement once. */
export function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

export function holds(facts: readonly Fact[], { id }: Fact): boolean {
  return facts.some((fact) => fact.id === id);
}

/** To be left out or reworded. */
export function reworded(facts: readonly Fact[]): readonly Repair[] {
  const none = { value: null, lower: null, upper: null, unit: null };
  return facts.map(({ id }) => ({ observation: id, ...none, sentence: 'Without this statement the others agree.' }));
}
