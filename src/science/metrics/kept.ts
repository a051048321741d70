import { mapFalling } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';

/**
 * What is kept of a capacity after some cycles, in %: retentions as stated, and what losses leave.
 *
 * @param of which techniques count
 */
export function keptFacts(facts: Facts, of: (technique: string | null) => boolean): readonly Fact[] {
  const also = ({ observation }: Fact) => of(observation.technique);
  return [
    ...facts.find({ quantity: 'CAPACITY_RETENTION', form: 'VALUE', also }),
    ...facts.find({ quantity: 'CAPACITY_LOSS', form: 'VALUE', also }).map(complement),
  ];
}

/** A share in % as what it leaves of the whole. */
export function complement(fact: Fact): Fact {
  return fact.bounds === null ? fact : { ...fact, bounds: mapFalling(fact.bounds, (share) => 100 - share) };
}
