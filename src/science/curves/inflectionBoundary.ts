import { type Analysed, found, refused } from './analysed.ts';
import { type CapacityCells, capacityCells, capacityOfCell } from './capacityCells.ts';
import type { Estimate } from './numerics/estimate.ts';
import { inflectionUnder } from './numerics/inflectionUnder.ts';
import { type ProminentPeak, prominentPeaks } from './numerics/prominentPeaks.ts';
import { type SmoothingWindow, savitzkyGolay, weightsOf } from './numerics/savitzkyGolay.ts';
import type { Profile } from './profile.ts';

export type InflectionOptions = SmoothingWindow & {
  /** Parts of the capacity that the profile is resampled on. */
  readonly cells: number;
  /** Share of its own height by which the maximum of |dV/dQ| stands out at least, 0 to 1. */
  readonly prominence: number;
};

export type InflectionBoundary = {
  /** V, with a 95 % interval. */
  readonly boundary: Estimate;
  /** At which it is reached, and the steepness there, V per unit of capacity. */
  readonly capacity: number;
  readonly steepness: number;
  /** |dV/dQ| over `capacities`. */
  readonly slopes: Float64Array;
  readonly capacities: Float64Array;
};

/** Standard errors of |dV/dQ| by which a maximum stands out at least: noise alone makes 4 or 5 in some hundred points. */
const LEAST_ERRORS = 8;

/**
 * The potential between slope and plateau as an inflection of the profile: where |dV/dQ| has its most prominent maximum
 * between two flatter stretches.
 *
 * A profile that grows flatter all the way from slope to plateau has no inflection there; a maximum is not made up for it.
 *
 * Differential voltage analysis: Bloom et al., J. Power Sources 139 (2005) 295.
 *
 * @returns refused where the profile has no such inflection, or cells and window do not fit it
 */
export function inflectionBoundary(profile: Profile, options: InflectionOptions): Analysed<InflectionBoundary> {
  const resampled = capacityCells(profile, options.cells);
  if ('refused' in resampled) return resampled;
  const cells = resampled.found;
  const slope = savitzkyGolay(cells.potential, cells.width, options, 1);
  if ('refused' in slope) return slope;
  const slopes = slope.found.map(Math.abs);
  const least = LEAST_ERRORS * errorOf(cells, options);
  const hump = highest(
    prominentPeaks(slopes, { leastProminence: least, leastDistance: options.window }).filter(
      ({ height, prominence }) => prominence >= options.prominence * height,
    ),
  );
  if (hump === undefined) {
    const share = (100 * options.prominence).toPrecision(2);
    return refused(
      'NO_INFLECTION',
      `|dV/dQ| has no maximum that stands out by ${share} % of its height and ${LEAST_ERRORS} of its errors: slope and plateau pass into each other without an inflection, or there is but one of them; tangents or a fixed potential may part them`,
    );
  }
  const { window } = options;
  const turn = inflectionUnder({ values: cells.potential, slopes, window }, hump, senseOf(profile));
  if ('refused' in turn) {
    return refused(
      'INFLECTION_NOT_RESOLVED',
      'where |dV/dQ| is greatest the profile is straight, so that its inflection may be anywhere on it: take a wider window, or fewer parts',
    );
  }
  const { value: boundary, at } = turn.found;
  const half = (window - 1) / 2;
  const capacities = slopes.map((_, place) => capacityOfCell(cells, place + half));
  return found({ boundary, capacity: capacityOfCell(cells, at.value), steepness: hump.height, slopes, capacities });
}

function highest(humps: readonly ProminentPeak[]): ProminentPeak | undefined {
  return humps.toSorted((a, b) => b.prominence - a.prominence)[0];
}

/** A falling profile is steepest where its slope is least. */
function senseOf({ voltage }: Profile): 'STEEPEST' | 'FLATTEST' {
  return (voltage.at(-1) as number) > (voltage[0] as number) ? 'STEEPEST' : 'FLATTEST';
}

/** Standard error of a smoothed slope, from the residuals that smoothing leaves. */
function errorOf({ potential, width }: CapacityCells, window: SmoothingWindow): number {
  const half = (window.window - 1) / 2;
  // the window fits: the slope was taken with it
  const smooth = savitzkyGolay(potential, width, window, 0) as { readonly found: Float64Array };
  const squares = smooth.found.map((value, at) => ((potential[at + half] as number) - value) ** 2).sort();
  // the median, since the steep ends of a profile are no noise; of a squared normal number it is 0.4549
  const variance = (squares[Math.floor(squares.length / 2)] as number) / 0.4549;
  const own = weightsOf(window, 0)[half] as number;
  const slopes = weightsOf(window, 1).reduce((sum, weight) => sum + weight ** 2, 0);
  return Math.sqrt((variance / (1 - own)) * slopes) / width;
}
