import { capacityAt } from './capacityAt.ts';
import { noiseWidth } from './potentialNoise.ts';
import type { Profile } from './profile.ts';

/** Standard deviations of the noise around a crossing within which rows take part in it. */
const AROUND = 4;

/**
 * Standard error of the capacity at which a profile crosses a potential, from noise of the potential: that of rows of charge dq which lie
 * near enough to change sides, (dQ/dV) dq sigma^2 over the potential that they reach.
 *
 * @param deviation of the potential, V
 * @returns in the unit of the profile
 */
export function crossingError(profile: Profile, potential: number, deviation: number): number {
  if (deviation === 0) return 0;
  const [from, to] = [-1, 1]
    .map((way) => capacityAt(profile, potential + way * AROUND * deviation))
    .toSorted((a, b) => a - b) as [number, number];
  const { capacity } = profile;
  const [first, last] = [rowAt(capacity, from) - 1, rowAt(capacity, to)].map((row) =>
    Math.min(capacity.length - 1, Math.max(0, row)),
  ) as [number, number];
  const own = ((capacity[last] as number) - (capacity[first] as number)) / (last - first);
  const density = (to - from) / (2 * AROUND * deviation);
  if (!(density > 0 && own > 0)) return 0;
  const width = noiseWidth(deviation, own / density);
  return deviation * Math.sqrt((density * own) / (Math.sqrt(Math.PI) * width));
}

/** The first row of at least a capacity. */
function rowAt(capacity: Float64Array, least: number): number {
  let [low, high] = [0, capacity.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((capacity[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
