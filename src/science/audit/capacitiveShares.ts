import { groupBy } from '../../domain/groupBy.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Bounds, boundsOf, mapFalling } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { isOwn } from './about.ts';

/** A capacitive share at one scan rate. */
export type ShareAt = {
  /** mV/s */
  readonly rate: number;
  /** % */
  readonly bounds: Bounds;
  readonly inputs: readonly Fact[];
};

/**
 * Capacitive shares of one material and ion by one analysis, by rising scan rate; one list for each place on the
 * potential axis. A diffusive share counts as what it leaves.
 */
export function capacitiveShares(facts: Facts): readonly (readonly ShareAt[])[] {
  const shares = [
    ...facts.find({ quantity: 'CAPACITIVE_SHARE', form: 'VALUE', also: isOwn }),
    ...facts.find({ quantity: 'DIFFUSIVE_SHARE', form: 'VALUE', also: isOwn }).map(complement),
  ];
  return [...groupBy(shares, placeOf).values()].map((group) =>
    estimates(group)
      .flatMap(shareAt)
      .sort((a, b) => a.rate - b.rate),
  );
}

function complement(fact: Fact): Fact {
  return fact.bounds === null ? fact : { ...fact, bounds: mapFalling(fact.bounds, (share) => 100 - share) };
}

function placeOf({ observation: { material, ion, conditions } }: Fact): string {
  const { region, analysis, potential } = conditions;
  return [material, ion, region, analysis, textOf(potential)].join('|');
}

function textOf(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : `${boundsOf(quantity).value}`;
}

function shareAt({ bounds, inputs }: Estimate): readonly ShareAt[] {
  const rate = inputs[0]?.observation.conditions.scanRate;
  return rate === undefined ? [] : [{ rate: boundsOf(rate).value, bounds, inputs }];
}
