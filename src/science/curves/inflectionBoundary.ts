import { type Analysed, found, refused } from './analysed.ts';
import { capacityCells, capacityOfCell } from './capacityCells.ts';
import { cellNoise } from './cellNoise.ts';
import type { Estimate } from './numerics/estimate.ts';
import { inflectionUnder } from './numerics/inflectionUnder.ts';
import { type LineSlopes, lineSlopes } from './numerics/lineSlopes.ts';
import { withExcess } from './numerics/noise.ts';
import { peakStrength, strengthNeeded } from './numerics/peakStrength.ts';
import { localMaxima, type Peak, peaksAt } from './numerics/prominentPeaks.ts';
import { type SmoothingWindow, savitzkyGolay } from './numerics/savitzkyGolay.ts';
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

/**
 * The potential between slope and plateau as an inflection of the profile: where |dV/dQ| has its most prominent maximum
 * between two flatter stretches.
 *
 * A profile that grows flatter all the way from slope to plateau has no inflection there; a maximum is not made up for it. Nor is one that
 * noise of the potential may have made: of profiles without an inflection, 1 in 20 shows one.
 *
 * Differential voltage analysis: Bloom et al., J. Power Sources 139 (2005) 295.
 *
 * @returns refused where the profile has no such inflection, noise hides it, or cells and window do not fit it
 */
export function inflectionBoundary(profile: Profile, options: InflectionOptions): Analysed<InflectionBoundary> {
  const resampled = capacityCells(profile, options.cells);
  if ('refused' in resampled) return resampled;
  const cells = resampled.found;
  const slope = savitzkyGolay(cells.potential, cells.width, options, 1);
  if ('refused' in slope) return slope;
  const sign = isFalling(profile) ? -1 : 1;
  const steepness = slope.found.map((value) => sign * value);
  const everywhere = cells.potential.map(() => 1);
  const noise = withExcess(cells.potential, cellNoise(profile, cells), options, everywhere);
  const noisy = { values: cells.potential, noise };
  const lines = lineSlopes(noisy, options.window, sign);
  const hump = humpOf(steepness, lines, options);
  if ('refused' in hump) return hump;
  const turn = inflectionUnder(noisy, lines, hump.found, sign === 1 ? 'STEEPEST' : 'FLATTEST');
  if ('refused' in turn) {
    return refused(
      'INFLECTION_NOT_RESOLVED',
      'where |dV/dQ| is greatest the profile is straight within its noise, so that its inflection may be anywhere on it: take a wider window, or fewer parts',
    );
  }
  const { value: boundary, at, slope: steepest } = turn.found;
  const half = (options.window - 1) / 2;
  return found({
    boundary,
    capacity: capacityOfCell(cells, at.value),
    steepness: Math.abs(steepest.value) / cells.width,
    slopes: steepness.map(Math.abs),
    capacities: steepness.map((_, place) => capacityOfCell(cells, place + half)),
  });
}

function isFalling({ voltage }: Profile): boolean {
  return (voltage.at(-1) as number) < (voltage[0] as number);
}

/** The maximum of the steepness that stands out most, and more than noise. */
function humpOf(steepness: Float64Array, lines: LineSlopes, { prominence, window }: InflectionOptions): Analysed<Peak> {
  const needed = strengthNeeded(lines);
  const prominent = localMaxima(steepness)
    .filter((hump) => hump.prominence >= prominence * hump.height)
    .map((hump) => ({ ...hump, strength: peakStrength(lines, hump) }));
  const real = prominent.filter(({ strength }) => strength > needed);
  const hump = peaksAt(steepness, real, window).toSorted((a, b) => b.prominence - a.prominence)[0];
  if (hump !== undefined) return found(hump);
  const passing =
    'slope and plateau pass into each other without an inflection, or there is but one of them; tangents or a fixed potential may part them';
  if (prominent.length === 0) {
    const share = (100 * prominence).toPrecision(2);
    return refused('NO_INFLECTION', `|dV/dQ| has no maximum that stands out by ${share} % of its height: ${passing}`);
  }
  const strongest = prominent.reduce((most, { strength }) => Math.max(most, strength), 0);
  return refused(
    'INFLECTION_OF_NOISE',
    `|dV/dQ| has no maximum that stands out from its noise: the strongest stands out by ${strongest.toFixed(1)} standard errors, ` +
      `where noise alone reaches ${needed.toFixed(1)} in 1 of 20 profiles; ${passing}, and so may a wider window or fewer parts show one`,
  );
}
