import type { Stated } from '../audit/stated.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { given, ratioOf } from './carried.ts';
import type { Derived } from './metric.ts';

/** Capacities over that of the ion's compound; none where the base has no such ion. */
export function ofCompound({ reference, ion }: Subject, capacities: readonly Stated[]): readonly Derived[] {
  const compound = reference(ion)?.compound;
  if (compound === undefined) return [];
  const full = boundsOf(compound.theoreticalCapacity);
  const parameter = {
    name: 'compoundCapacity',
    value: full.value,
    unit: 'mAh/g',
    source: `Faraday's law for ${compound.formula}`,
  };
  return capacities.flatMap(({ bounds: capacity, first, inputs }) =>
    given(ratioOf(capacity, full), (bounds) => ({
      bounds,
      inputs: [first, ...inputs] as const,
      parameters: [parameter],
      sentence:
        `A capacity of ${interval(capacity, 'mAh/g')} over the ${full.value} mAh/g of ${compound.formula} is ` +
        `${interval(bounds, '1')}.`,
    })),
  );
}
