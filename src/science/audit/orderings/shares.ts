import { mapFalling } from '../../facts/bounds.ts';
import { statedValues, within } from '../stated.ts';
import type { Rank, Ranked } from './ranked.ts';

const slope = { capacity: 'SLOPE_CAPACITY', share: 'SLOPE_SHARE', other: 'PLATEAU_SHARE' } as const;
const plateau = { capacity: 'PLATEAU_CAPACITY', share: 'PLATEAU_SHARE', other: 'SLOPE_SHARE' } as const;

/** Capacities of slope and plateau by the quantities of their own, and by their shares. */
export function regionValues(rank: Rank): readonly Ranked[] {
  const { item, quantity, own } = rank;
  if (quantity !== 'REGION_CAPACITY' || !('region' in item)) return [];
  const region = { SLOPE: slope, PLATEAU: plateau }[item.region];
  if (region === undefined) return [];
  const capacities = statedValues(own.find({ quantity: region.capacity, form: 'VALUE' }));
  return [
    ...capacities.map((value): Ranked => ({ ...value, unit: 'mAh/g', worded: false })),
    ...sharesOf(rank, region),
  ];
}

/** The share of a region where only that of the other is given. */
export function shareValues(rank: Rank): readonly Ranked[] {
  const region = { SLOPE_SHARE: slope, PLATEAU_SHARE: plateau }[rank.quantity];
  return region === undefined ? [] : sharesOf(rank, region);
}

function sharesOf({ own }: Rank, { share, other }: typeof slope | typeof plateau): readonly Ranked[] {
  const stated = statedValues(own.find({ quantity: share, form: 'VALUE' }));
  const rest = statedValues(own.find({ quantity: other, form: 'VALUE' })).map((value) => ({
    ...value,
    bounds: mapFalling(within(value.bounds, 0, 100), (x) => 100 - x),
  }));
  return (stated.length > 0 ? stated : rest).map((value): Ranked => ({ ...value, unit: '%', worded: false }));
}
