/** The middle of numbers in their order; the mean of the two middle ones where their count is even. NaN for none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half] as number;
  return sorted.length === 0 ? Number.NaN : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/**
 * The median of each value and its neighbours: single spikes vanish, edges and slopes stay where they are.
 *
 * @param reach how many neighbours count on each side; fewer near the ends, as many on both sides
 */
export function runningMedian(values: Float64Array, reach: number): Float64Array {
  return values.map((_, at) => {
    const own = Math.min(reach, at, values.length - 1 - at);
    return median(values.subarray(at - own, at + own + 1));
  });
}
