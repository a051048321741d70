/** Values that a span is taken from at most; sorting more tells nothing new. */
const MOST_SAMPLES = 20_000;

/** Share of the values that is left out at each end of a span. */
const TAIL = 0.01;

/** The middle value of some; NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/**
 * The width of the range that 98 % of the finite values have, from evenly spaced rows of long columns; NaN of none.
 *
 * @param origin a value that the range is widened to
 */
export function spanOf(values: Float64Array, origin = Number.NaN): number {
  const stride = Math.max(1, Math.ceil(values.length / MOST_SAMPLES));
  const samples = new Float64Array(Math.ceil(values.length / stride));
  let count = 0;
  for (let index = 0; index < values.length; index += stride) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    samples[count] = value;
    count += 1;
  }
  const sorted = samples.subarray(0, count).sort();
  // never so many that nothing is left of a few values
  const tail = Math.min(Math.ceil(sorted.length * TAIL), (sorted.length - 1) >> 1);
  const [low, high] = [sorted[tail] ?? Number.NaN, sorted[sorted.length - 1 - tail] ?? Number.NaN];
  return Number.isNaN(origin) ? high - low : Math.max(high, origin) - Math.min(low, origin);
}
