import { type Analysed, found, refused } from './analysed.ts';
import { capacityAt } from './capacityAt.ts';
import type { Profile } from './profile.ts';

/** Capacities of potential regions, in the unit of the profile. That a region is a mechanism is a claim, not a number. */
export type RegionCapacities = {
  /** V; upper above lower. */
  readonly upper: number;
  readonly lower: number;
  /** Above `upper`, between both, and below `lower`; their sum is the capacity of the profile. */
  readonly high: number;
  readonly intermediate: number;
  readonly low: number;
};

/**
 * Partition of a profile into three potential regions.
 *
 * @param upper V; @param lower V
 * @returns refused where they are not in order, or the profile does not reach from above `upper` to below `lower`
 */
export function regionCapacities(
  profile: Profile,
  { upper, lower }: { readonly upper: number; readonly lower: number },
): Analysed<RegionCapacities> {
  const { capacity, voltage } = profile;
  const [first, last] = [voltage[0] ?? Number.NaN, voltage.at(-1) ?? Number.NaN];
  if (!(upper > lower))
    return refused('REGIONS_NOT_IN_ORDER', `the upper end, ${upper} V, is not above the lower, ${lower} V`);
  if (!(Math.max(first, last) >= upper && Math.min(first, last) <= lower)) {
    return refused(
      'REGIONS_NOT_CROSSED',
      `the profile runs from ${first} to ${last} V, not over ${upper} and ${lower} V`,
    );
  }
  const total = capacity.at(-1) as number;
  const falls = last < first;
  const [outer, inner] = falls
    ? [capacityAt(profile, upper), capacityAt(profile, lower)]
    : [capacityAt(profile, lower), capacityAt(profile, upper)];
  const [begin, middle, end] = [outer, inner - outer, total - inner];
  return found({ upper, lower, high: falls ? begin : end, intermediate: middle, low: falls ? end : begin });
}
