import type { OrderingItem, OrderingRelation, RatioStatement } from '../../../domain/observation.ts';
import { processes } from '../../../domain/processes.ts';
import { regions } from '../../../domain/regions.ts';
import { type Fact, statementOf } from '../../facts/fact.ts';

/** One thing has less of a quantity than another, or about as much (then each is the lower one once). */
export type Relation = {
  /** As sentences name it. */
  readonly low: string;
  readonly high: string;
  /** false: about equal */
  readonly strict: boolean;
  readonly fact: Fact;
};

type Pair = { readonly first: string; readonly second: string };

const signs: Readonly<Record<OrderingRelation, -1 | 0 | 1>> = {
  MUCH_LESS: -1,
  LESS: -1,
  ABOUT_EQUAL: 0,
  GREATER: 1,
  MUCH_GREATER: 1,
};

/** What a statement says of each two things that it ranks, neighbours or not; none of a statement that ranks nothing. */
export function relationsOf(fact: Fact): readonly Relation[] {
  const ratio = statementOf(fact, 'RATIO');
  if (ratio !== null) return ofRatio(fact, ratio);
  const ordering = statementOf(fact, 'ORDERING');
  if (ordering === null) return [];
  const names = ordering.items.map(nameOf);
  return names.flatMap((first, place) =>
    names.slice(place + 1).flatMap((second, distance) => {
      const between = ordering.relations.slice(place, place + distance + 1).map((relation) => signs[relation]);
      return between.includes(1) && between.includes(-1)
        ? []
        : directed(fact, { first, second }, Math.sign(between.reduce<number>((sum, sign) => sum + sign, 0)));
    }),
  );
}

/** `similar to`, `more than`, `less than` another ion or material; how many times is another rule's matter. */
function ofRatio(fact: Fact, { relation, to }: RatioStatement): readonly Relation[] {
  if (relation === 'TIMES' || 'label' in to) return [];
  const own = 'ion' in to ? ownIon(fact) : ownMaterial(fact);
  const sign = { SIMILAR: 0, MORE_BY: 1, LESS_BY: -1 }[relation];
  return own === null ? [] : directed(fact, { first: nameOf(own), second: nameOf(to) }, sign);
}

function ownIon({ observation: { ion } }: Fact): OrderingItem | null {
  return ion === null ? null : { ion };
}

function ownMaterial({ observation: { material } }: Fact): OrderingItem | null {
  return material === null ? null : { material };
}

/** @param sign of what the first has more than the second */
function directed(fact: Fact, { first, second }: Pair, sign: number): readonly Relation[] {
  const up = { low: first, high: second, strict: sign !== 0, fact };
  const down = { low: second, high: first, strict: sign !== 0, fact };
  if (sign === 0) return [up, down];
  return [sign < 0 ? up : down];
}

function nameOf(item: OrderingItem): string {
  if ('ion' in item) return item.ion;
  if ('region' in item) return regions.get(item.region).name;
  if ('process' in item) return processes.get(item.process).name;
  if ('motif' in item) return item.motif.toLowerCase().replaceAll('_', ' ');
  return 'label' in item ? item.label : item.material.slice(item.material.lastIndexOf('/') + 1);
}
