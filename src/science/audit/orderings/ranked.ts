import type { OrderingItem } from '../../../domain/observation.ts';
import type { Bounds } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Facts } from '../../facts/facts.ts';
import { isOwn } from '../about.ts';
import type { ConditionName } from '../conditionsOf.ts';

/** A number that an ordering ranks. */
export type Ranked = {
  readonly bounds: Bounds;
  readonly unit: string;
  /** A statement of its state. */
  readonly first: Fact;
  readonly inputs: readonly Fact[];
  /** Read out of words. */
  readonly worded: boolean;
};

/** One of the things that an ordering of a quantity ranks. */
export type Rank = {
  readonly ordering: Fact;
  readonly quantity: string;
  readonly item: OrderingItem;
  /** What the source says of the carbon with the ion that the item, or the ordering, is about. */
  readonly own: Facts;
  /** What it says of that carbon without an ion. */
  readonly general: Facts;
  /** How far a spacing may move that "does not change", in angstrom. */
  readonly negligible: number;
};

/** The condition by which values of one item are told from those of another; none for ions and carbons. */
export function conditionOf(item: OrderingItem): readonly ConditionName[] {
  if ('region' in item) return ['region'];
  if ('process' in item) return ['process'];
  if ('motif' in item) return ['motif'];
  return 'label' in item ? ['label'] : [];
}

/** Whether a statement is about the item, as far as its conditions say. */
export function isOf({ observation: { conditions } }: Fact, item: OrderingItem): boolean {
  const named: Readonly<Record<string, string>> = { ...item };
  return conditionOf(item).every((name) => conditions[name] === named[name]);
}

/** Facts of the carbon and ion of an item. */
export function factsOfItem(facts: Facts, ordering: Fact, item: OrderingItem): Pick<Rank, 'own' | 'general'> {
  const material = 'material' in item ? item.material : ordering.observation.material;
  const ion = 'ion' in item ? item.ion : ordering.observation.ion;
  const of = (wanted: string | null): Facts => ({
    find: (want) =>
      facts
        .find(want)
        .filter((fact) => isOwn(fact) && fact.observation.material === material && fact.observation.ion === wanted),
  });
  return { own: of(ion), general: of(null) };
}
