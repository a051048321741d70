import { type Analysed, found } from '../analysed.ts';
import type { Estimate } from './estimate.ts';
import { type Inflection, inflection } from './inflection.ts';
import type { LineSlopes, NoisyValues } from './lineSlopes.ts';
import { highestBetween, type Peak } from './prominentPeaks.ts';

/** Share of its height above the lowest places beside it down to which a peak is taken for its top. */
const TOP_SHARE = 0.4;

/** The same down to which the inflection may lie: half the height. */
const HALF_SHARE = 0.5;

/** Standard errors by which a slope may lie lower and still belong to the top: noise cuts it no shorter. */
const TOP_ERRORS = 3;

/**
 * The inflection of values where their slope has a peak, from all of the top of the peak, and from one window at least. To look at
 * the window around the highest slope alone would follow the noise that made it the highest.
 *
 * @returns with `at` in places of `values`, and intervals that end where the slope has certainly fallen to half; refused as `inflection` does
 */
export function inflectionUnder(
  { values, noise }: NoisyValues,
  { window, slopes, errorOf }: LineSlopes,
  { at, left, right }: Peak,
  sense: 'STEEPEST' | 'FLATTEST',
): Analysed<Inflection> {
  const half = (window - 1) / 2;
  const top = highestBetween(slopes, Math.max(left, at - half), Math.min(right, at + half));
  const [height, floor] = [slopes[top] as number, Math.max(slopes[left] as number, slopes[right] as number)];
  const stretchDownTo = (share: number): readonly [number, number] => {
    const level = height - share * (height - floor);
    const belongs = (place: number) => (slopes[place] as number) + TOP_ERRORS * errorOf(place) >= level;
    let [begin, end] = [top, top];
    while (begin > left && belongs(begin - 1)) begin -= 1;
    while (end < right && belongs(end + 1)) end += 1;
    return [begin, end];
  };
  const [begin, end] = stretchDownTo(TOP_SHARE);
  const spare = Math.max(0, Math.ceil((window - (end - begin + 1)) / 2));
  const [from, to] = [begin + half - spare, end + half + spare];
  const turn = inflection(values.subarray(from, to + 1), from, noise, sense);
  if ('refused' in turn) return turn;
  const { at: place, value } = turn.found;
  const [first, last] = stretchDownTo(HALF_SHARE);
  // the line through a window tells the slope of all of it: half a window more on each side
  const ends: readonly [number, number] = [Math.max(left, first - half) + half, Math.min(right, last + half) + half];
  const [least, most] = ends.map((end) => values[end] as number).toSorted((a, b) => a - b) as [number, number];
  return found({ ...turn.found, at: within(moved(place, (from + to) / 2), ends), value: within(value, [least, most]) });
}

/** With an interval that ends at some numbers, or at the value where noise has it beyond them. */
function within({ value, error, lower, upper }: Estimate, [least, most]: readonly [number, number]): Estimate {
  return {
    value,
    error,
    lower: Math.min(value, Math.max(least, lower)),
    upper: Math.max(value, Math.min(most, upper)),
  };
}

function moved({ value, error, lower, upper }: Estimate, by: number): Estimate {
  return { value: value + by, error, lower: lower + by, upper: upper + by };
}
