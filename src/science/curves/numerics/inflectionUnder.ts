import { type Analysed, found } from '../analysed.ts';
import { type Inflection, inflection } from './inflection.ts';
import type { ProminentPeak } from './prominentPeaks.ts';

/** Share of its height above the lowest places beside it down to which a peak is taken for the top of a parabola. */
const TOP_SHARE = 0.25;

/** Evenly spaced values, and how steep they are: the first of `slopes` belongs to place (window - 1) / 2 of `values`. */
export type Sloped = { readonly values: Float64Array; readonly slopes: Float64Array; readonly window: number };

/**
 * The inflection of values where their smoothed steepness has a peak, by a cubic through all of the top of the peak, and through
 * one window at least. A cubic through the window around the highest slope would follow the noise that made it the highest.
 *
 * @returns with `at` in places of `values`; refused as `inflection` does
 */
export function inflectionUnder(
  { values, slopes, window }: Sloped,
  { at, height, left, right }: ProminentPeak,
  sense: 'STEEPEST' | 'FLATTEST',
): Analysed<Inflection> {
  const floor = Math.max(slopes[left] as number, slopes[right] as number);
  const level = height - TOP_SHARE * (height - floor);
  let [begin, end] = [at, at];
  while (begin > left && (slopes[begin - 1] as number) >= level) begin -= 1;
  while (end < right && (slopes[end + 1] as number) >= level) end += 1;
  const half = (window - 1) / 2;
  const spare = Math.max(0, Math.ceil((window - (end - begin + 1)) / 2));
  const [from, to] = [begin + half - spare, end + half + spare];
  const fit = inflection(values.subarray(from, to + 1), sense);
  if ('refused' in fit) return fit;
  const middle = (from + to) / 2;
  const { value, error, lower, upper } = fit.found.at;
  return found({ ...fit.found, at: { value: middle + value, error, lower: middle + lower, upper: middle + upper } });
}
