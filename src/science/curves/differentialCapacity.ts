import { type Analysed, found, refused } from './analysed.ts';
import { gridNoise } from './gridNoise.ts';
import type { Noise } from './numerics/noise.ts';
import { type SmoothingWindow, savitzkyGolay } from './numerics/savitzkyGolay.ts';
import { type PotentialGrid, potentialGrid, potentialOf } from './potentialGrid.ts';
import { potentialNoise } from './potentialNoise.ts';
import type { Profile } from './profile.ts';

export type DifferentialCapacityOptions = SmoothingWindow & {
  /** V, between potentials of the grid. */
  readonly step: number;
};

/** |dQ/dV| over evenly spaced potentials, ascending, whichever way the half cycle runs. */
export type DifferentialCapacity = {
  readonly options: DifferentialCapacityOptions;
  readonly grid: PotentialGrid;
  /** V; half a window shorter than the grid at each end. */
  readonly potential: Float64Array;
  /** mAh/V, or mAh/g/V as the profile. */
  readonly value: Float64Array;
  /** Standard deviation of the potential's noise, V, as the rows show it; and what it makes of the charge at the nodes of the grid. */
  readonly deviation: number;
  readonly noise: Noise;
};

/**
 * |dQ/dV| of a half cycle: charge on a uniform grid of potentials, differentiated by Savitzky and Golay.
 *
 * A quotient of differences of raw rows has the noise of the potential over their distance, so that smoothing is a part of the
 * method; and a peak narrower than the window is flattened by it. Step, window and order belong to the result.
 *
 * Bloom et al., J. Power Sources 139 (2005) 295; Savitzky and Golay, Anal. Chem. 36 (1964) 1627.
 *
 * @returns refused where grid and window do not fit the profile, or a window has fewer rows on average than its polynomial has
 * coefficients: the slopes would be those of lines drawn between rows
 */
export function differentialCapacity(
  profile: Profile,
  options: DifferentialCapacityOptions,
): Analysed<DifferentialCapacity> {
  const { step, window, order } = options;
  const grid = potentialGrid(profile, step);
  if ('refused' in grid) return grid;
  const value = savitzkyGolay(grid.found.charge, step, options, 1);
  if ('refused' in value) return value;
  const rows = (profile.voltage.length * window) / grid.found.charge.length;
  if (rows < order + 1) {
    return refused(
      'GRID_TOO_FINE',
      `${profile.voltage.length} rows are ${rows.toPrecision(2)} in each window of ${window} steps of ${step} V, which takes ${order + 1}: take a greater step`,
    );
  }
  const half = (window - 1) / 2;
  const potential = value.found.map((_, at) => potentialOf(grid.found, at + half));
  const deviation = potentialNoise(profile);
  const noise = gridNoise(profile, grid.found, options, deviation);
  return found({ options, grid: grid.found, potential, value: value.found, deviation, noise });
}
