import { remembered } from '../../domain/remembered.ts';
import { mapFalling } from '../facts/bounds.ts';
import { type Estimate, lowestValuesOf } from '../facts/estimates.ts';
import type { Facts } from '../facts/facts.ts';
import { product, quotient } from './quotient.ts';
import { plateauShares, totalOf } from './splits.ts';

const percent = { value: 100, lower: 100, upper: 100 };

/**
 * Slope shares in %, by source and state, at the lowest rate of each source: as stated, else the slope's part of the
 * reversible capacity, else what the plateau leaves.
 */
export const slopeShares = remembered((facts: Facts): readonly Estimate[] => {
  const stated = at('SLOPE_SHARE');
  const capacities = without(stated, at('SLOPE_CAPACITY')).flatMap((slope) =>
    totalOf(facts, slope.source).map(({ bounds, inputs }) => ({
      ...slope,
      bounds: product(percent, quotient(slope.bounds, bounds)),
      inputs: [...slope.inputs, ...inputs],
    })),
  );
  const left = without([...stated, ...capacities], plateauShares(facts)).map((plateau) => ({
    ...plateau,
    bounds: mapFalling(plateau.bounds, (share) => percent.value - share),
  }));
  return [...stated, ...capacities, ...left];

  function at(quantity: 'SLOPE_SHARE' | 'SLOPE_CAPACITY'): readonly Estimate[] {
    return lowestValuesOf(facts, quantity);
  }
});

/** Those of sources that are not among the known. */
function without(known: readonly Estimate[], all: readonly Estimate[]): readonly Estimate[] {
  return all.filter(({ source }) => known.every((each) => each.source !== source));
}
