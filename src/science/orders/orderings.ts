import { groupBy } from '../../domain/groupBy.ts';
import type { OrderingItem, OrderingRelation } from '../../domain/observation.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { regions } from '../../domain/regions.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { atMost, type BoundConstraint, type ConstraintInput, constraint } from './constraint.ts';
import { windowFor } from './regionConstraints.ts';
import { nameOf, where } from './sentences.ts';
import { at, type Vector } from './vector.ts';

/** Quantities whose orderings rank capacities of one carbon with one ion. */
export const rankedQuantities = [
  'PROCESS_CAPACITY',
  'PROCESS_SHARE',
  'REGION_CAPACITY',
] as const satisfies readonly QuantityCode[];

export type Inequality = { readonly small: OrderingItem; readonly large: OrderingItem };

const less: readonly OrderingRelation[] = ['LESS', 'MUCH_LESS'];
const greater: readonly OrderingRelation[] = ['GREATER', 'MUCH_GREATER'];

/** What an ordering ranks; nothing where a statement is none. */
export function itemsOf(fact: Fact): readonly OrderingItem[] {
  return statementOf(fact, 'ORDERING')?.items ?? [];
}

/** Every pair that an ordering ranks, the smaller one first; "about equal" ranks nothing. */
export function inequalitiesOf(fact: Fact): readonly Inequality[] {
  const relations = statementOf(fact, 'ORDERING')?.relations ?? [];
  const items = itemsOf(fact);
  return items.flatMap((first, from) =>
    items.slice(from + 1).flatMap((second, distance): readonly Inequality[] => {
      const between = relations.slice(from, from + distance + 1);
      if (between.every((relation) => less.includes(relation))) return [{ small: first, large: second }];
      if (between.every((relation) => greater.includes(relation))) return [{ small: second, large: first }];
      return [];
    }),
  );
}

type Named = { readonly name: string; readonly form: Vector };

/** Stated inequalities among processes or regions. */
export function orderings(input: ConstraintInput): readonly BoundConstraint[] {
  const { subject, atRate } = input;
  const facts = rankedQuantities.flatMap((quantity) => atRate(subject.own.find({ quantity, form: 'ORDERING' })));
  const ranked = facts.flatMap((fact) =>
    inequalitiesOf(fact).flatMap(({ small, large }) => {
      const [one, other] = [named(small, fact, input), named(large, fact, input)];
      return one === null || other === null ? [] : [{ fact, small: one, large: other }];
    }),
  );
  const groups = groupBy(ranked, ({ small, large }) => `${small.name} < ${large.name}`);
  return [...groups].map(([label, group]) => {
    const { small, large } = at(group, 0);
    return constraint({
      kind: 'ORDERING',
      label,
      inputs: group.map(({ fact }) => fact),
      sentence: `The source says that ${small.name} gives less than ${large.name}.`,
      rows: atMost(small.form, large.form),
    });
  });
}

/** What an item of an ordering stands for; null if it is no process or region of the problem. */
function named(item: OrderingItem, fact: Fact, { subject, layout }: ConstraintInput): Named | null {
  if ('process' in item) return { name: nameOf(item.process), form: layout.contribution(item.process) };
  if (!('region' in item)) return null;
  const window = windowFor(subject, item.region, fact);
  if (window === null) return null;
  return { name: `the ${regions.get(item.region).name} ${where(window.range)}`, form: layout.within(window.range) };
}
