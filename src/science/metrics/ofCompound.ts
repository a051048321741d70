import type { Stated } from '../audit/stated.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { ratioOf } from './carried.ts';
import type { Derived } from './metric.ts';

/** Capacities over that of the ion's compound; none where the base has no such ion. */
export function ofCompound({ reference, ion }: Subject, capacities: readonly Stated[]): readonly Derived[] {
  const compound = reference(ion)?.compound;
  if (compound === undefined) return [];
  const full = boundsOf(compound.theoreticalCapacity);
  return capacities.flatMap(({ bounds: capacity, first, inputs }) => {
    const bounds = ratioOf(capacity, full);
    if (bounds === null) return [];
    const numbers = `A capacity of ${interval(capacity, 'mAh/g')} over the ${full.value} mAh/g of ${compound.formula}`;
    return [
      {
        bounds,
        inputs: [first, ...inputs],
        parameters: [
          {
            name: 'compoundCapacity',
            value: full.value,
            unit: 'mAh/g',
            source: `Faraday's law for ${compound.formula}`,
          },
        ],
        sentence: `${numbers} is ${interval(bounds, '1')}.`,
      },
    ];
  });
}
