import { type ConditionName, stateKey } from '../audit/conditionsOf.ts';
import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import { type Bounds, mapFalling } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { carried, percentOf } from './carried.ts';

/** Slope or plateau, with the quantities that are stated of it. */
export type Part = {
  readonly region: 'SLOPE' | 'PLATEAU';
  readonly name: 'slope' | 'plateau';
  readonly share: 'SLOPE_SHARE' | 'PLATEAU_SHARE';
  readonly capacity: 'SLOPE_CAPACITY' | 'PLATEAU_CAPACITY';
};

export const slope: Part = { region: 'SLOPE', name: 'slope', share: 'SLOPE_SHARE', capacity: 'SLOPE_CAPACITY' };
export const plateau: Part = {
  region: 'PLATEAU',
  name: 'plateau',
  share: 'PLATEAU_SHARE',
  capacity: 'PLATEAU_CAPACITY',
};

/** The part that a part leaves. */
export function restOf({ region }: Part): Part {
  return region === 'SLOPE' ? plateau : slope;
}

/** Conditions that differ between a part and its whole. */
const ofPart: readonly ConditionName[] = ['region', 'boundary', 'process', 'direction', 'label'];

/** Values of a quantity as a source states them. */
export function stated(
  own: Facts,
  quantity: Part['share'] | Part['capacity'] | 'REVERSIBLE_CAPACITY' | 'INSERTION_CAPACITY',
) {
  return statedValues(own.find({ quantity, form: 'VALUE' }));
}

/**
 * The capacity of which something is a part; at most one. What is a part of an insertion is one of what goes in, where the source
 * gives that for the same state, else of the reversible capacity.
 */
export function wholeOf(own: Facts, part: Stated): readonly Stated[] {
  const apart = ofPart.filter((name) => name !== 'direction');
  const goingIn =
    part.first.observation.conditions.direction === 'INSERTION'
      ? stated(own, 'INSERTION_CAPACITY').filter((each) => stateKey(each.first, apart) === stateKey(part.first, apart))
      : [];
  return [...goingIn, ...ofState(stated(own, 'REVERSIBLE_CAPACITY'), part, ofPart)].slice(0, 1);
}

/** A number of a part with what it was made of. */
export type PartNumber = {
  readonly bounds: Bounds;
  readonly first: Fact;
  readonly inputs: readonly Fact[];
  /** The statement that it comes from. */
  readonly from: Stated;
  readonly whole: Stated | null;
};

/** One that rests on the whole capacity. */
export type OfWhole = PartNumber & { readonly whole: Stated };

/** Shares of a part in %: what the share of the other part leaves, and its capacity over the whole. */
export function impliedShares(own: Facts, part: Part): readonly PartNumber[] {
  const left = stated(own, restOf(part).share).map(
    (from): PartNumber => ({
      bounds: mapFalling(from.bounds, (share) => 100 - share),
      first: from.first,
      inputs: from.inputs,
      from,
      whole: null,
    }),
  );
  return [...left, ...withWhole(own, stated(own, part.capacity), percentOf)];
}

/** Capacities of a part in mAh/g, from its share as stated, else as the other part's share leaves it. */
export function impliedCapacities(own: Facts, part: Part): readonly OfWhole[] {
  const shares = stated(own, part.share);
  const known =
    shares.length > 0
      ? shares
      : stated(own, restOf(part).share).map((each) => ({
          ...each,
          bounds: mapFalling(each.bounds, (share) => 100 - share),
        }));
  return withWhole(own, known, (share, whole) => carried([share, whole], (s, q) => (s * q) / 100));
}

function withWhole(
  own: Facts,
  all: readonly Stated[],
  compute: (part: Bounds, whole: Bounds) => Bounds | null,
): readonly OfWhole[] {
  return all.flatMap((from) =>
    wholeOf(own, from).flatMap((whole) => {
      const bounds = compute(from.bounds, whole.bounds);
      return bounds === null
        ? []
        : [{ bounds, first: from.first, inputs: [...from.inputs, ...whole.inputs], from, whole }];
    }),
  );
}
