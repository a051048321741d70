import { remembered } from '../../domain/remembered.ts';
import { type Bounds, exact, mapFalling } from '../facts/bounds.ts';
import { atLowestRate, type Estimate, estimates, lowestValuesOf } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { product, quotient } from './quotient.ts';

/** A number with the statements that it rests on. */
export type Derived = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

const percent = exact(100);

/**
 * Plateau shares in %, by source and state, at the lowest rate of each source: as stated, else what the slope share
 * leaves, else the plateau's part of the reversible capacity.
 */
export const plateauShares = remembered((facts: Facts): readonly Estimate[] => {
  const kinds = [stated(facts), impliedBySlope(facts), impliedByCapacity(facts)];
  const sources = [...new Set(kinds.flat().map(({ source }) => source))].sort();
  return sources.flatMap((source) => {
    const theirs = kinds.map((kind) => kind.filter((each) => each.source === source));
    return theirs
      .filter(({ length }) => length > 0)
      .slice(0, 1)
      .flat();
  });
});

/** Plateau capacities in mAh/g that follow from plateau shares and reversible capacities; the share's statement first. */
export function impliedPlateauCapacities(facts: Facts): readonly Derived[] {
  return plateauShares(facts).flatMap((share) =>
    totalOf(facts, share.source).map(({ bounds, inputs }) => ({
      bounds: quotient(product(share.bounds, bounds), percent),
      inputs: [...share.inputs, ...inputs],
    })),
  );
}

/** A process in the region that is taken for its own, as one source has it. */
export type Ascribed = { readonly process: string; readonly region: string; readonly source: string };

/**
 * Share of the capacity in % that a source ascribes to a process in a region, or without naming one: as stated, else from
 * capacities. At most one.
 */
export function processShare(facts: Facts, { process, region, source }: Ascribed): readonly Derived[] {
  const also = ({ observation }: Fact) => [undefined, region].includes(observation.conditions.region);
  const of = (quantity: 'PROCESS_SHARE' | 'PROCESS_CAPACITY') =>
    atLowestRate(estimates(facts.find({ quantity, form: 'VALUE', process, also }))).filter(
      (each) => each.source === source,
    );
  const shares = of('PROCESS_SHARE');
  return (shares.length > 0 ? shares : of('PROCESS_CAPACITY').flatMap((each) => overTotal(facts, each))).slice(0, 1);
}

/** The reversible capacity in mAh/g of a source at its lowest rate. At most one. */
export function totalOf(facts: Facts, source: string): readonly Estimate[] {
  const totals = lowestValuesOf(facts, 'REVERSIBLE_CAPACITY');
  return totals.filter((each) => each.source === source).slice(0, 1);
}

function stated(facts: Facts): readonly Estimate[] {
  return lowestValuesOf(facts, 'PLATEAU_SHARE');
}

function impliedBySlope(facts: Facts): readonly Estimate[] {
  const slopes = lowestValuesOf(facts, 'SLOPE_SHARE');
  return slopes.map((each) => ({ ...each, bounds: mapFalling(each.bounds, (share) => percent.value - share) }));
}

function impliedByCapacity(facts: Facts): readonly Estimate[] {
  const capacities = lowestValuesOf(facts, 'PLATEAU_CAPACITY');
  return capacities.flatMap((each) => overTotal(facts, each));
}

/** A capacity as its share of the reversible capacity of the same source. */
function overTotal(facts: Facts, capacity: Estimate): readonly Estimate[] {
  return totalOf(facts, capacity.source).map(({ bounds, inputs }) => ({
    ...capacity,
    bounds: product(percent, quotient(capacity.bounds, bounds)),
    inputs: [...capacity.inputs, ...inputs],
  }));
}
