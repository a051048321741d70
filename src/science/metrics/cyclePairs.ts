import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { compatible } from '../audit/conditionsOf.ts';
import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';

/** Insertion and extraction capacity of one cycle in a half-cell. */
export type CyclePair = { readonly insertion: Stated; readonly extraction: Stated };

/** Pairs of the first cycle. */
export function firstCycles(own: Facts): readonly CyclePair[] {
  return pairs(own, isFirst);
}

/** Pairs of later cycles, each of which names the number of its cycle. */
export function laterCycles(own: Facts): readonly CyclePair[] {
  return pairs(own, (fact) => fact.observation.conditions.cycle !== undefined && !isFirst(fact));
}

/** Values of a quantity that the source reports for the cycle of a pair. */
export function reportedOf(own: Facts, quantity: QuantityCode, { insertion }: CyclePair): readonly Fact[] {
  return own.find({
    quantity,
    form: 'VALUE',
    also: (fact) => compatible(fact, insertion.first, ['direction']),
  });
}

function pairs(own: Facts, also: (fact: Fact) => boolean): readonly CyclePair[] {
  const extractions = statedValues(own.find({ quantity: 'EXTRACTION_CAPACITY', form: 'VALUE', also }));
  return statedValues(own.find({ quantity: 'INSERTION_CAPACITY', form: 'VALUE', also })).flatMap((insertion) =>
    ofState(extractions, insertion, ['direction'])
      .slice(0, 1)
      .map((extraction) => ({ insertion, extraction })),
  );
}

function isFirst({ observation: { conditions } }: Fact): boolean {
  return conditions.cycle === 1 || (conditions.cycle === undefined && conditions.cycleClass === 'FIRST');
}
