import { type Analysed, found, refused } from './analysed.ts';
import type { DifferentialCapacity } from './differentialCapacity.ts';
import type { Estimate } from './numerics/estimate.ts';
import { inflectionUnder } from './numerics/inflectionUnder.ts';
import { type LineSlopes, lineSlopes } from './numerics/lineSlopes.ts';
import { peakStrength, strengthNeeded } from './numerics/peakStrength.ts';
import { type LocalMaximum, localMaxima, type Peak, peaksAt } from './numerics/prominentPeaks.ts';

export type PeakOptions = {
  /** Share of the highest |dQ/dV| by which a peak stands out at least, 0 to 1. */
  readonly prominence: number;
  /** V, between peaks; of two that are nearer the lower one is left out. */
  readonly distance: number;
};

/** Where a peak is highest, V, and how high: with 95 % intervals. */
export type Summit = { readonly potential: Estimate; readonly height: Estimate };

/** A maximum of |dQ/dV|; charges in the unit of the profile. */
export type DifferentialCapacityPeak = {
  /** By a polynomial through the charge around it; refused where that has no maximum there. */
  readonly summit: Analysed<Summit>;
  /** Of the grid, V. */
  readonly near: number;
  /** |dQ/dV| of the grid there. */
  readonly height: number;
  readonly prominence: number;
  /** Full width at half the height, V; refused where a flank does not fall that far before the next peak or the end. */
  readonly width: Analysed<number>;
  /** V: the lowest places between this peak and the next ones, or the ends. */
  readonly from: number;
  readonly to: number;
  /** Charge that flowed between these. */
  readonly area: number;
};

/** Of a maximum: how many standard errors it stands out by, and how many it takes for noise to be ruled out. */
export type Strength = { readonly strength: number; readonly needed: number };

export type DifferentialCapacityPeaks = {
  /** Ascending in potential; none where |dQ/dV| has no such maximum. */
  readonly peaks: readonly DifferentialCapacityPeak[];
  /** The strongest of the maxima that are as prominent, but no more than noise may make; null if there is none. */
  readonly strongestOfNoise: Strength | null;
};

/** The noise of a row reaches no further, in its standard deviations, beyond the end of the profile and back. */
const END_REACH = 6;

/**
 * Peaks of |dQ/dV|: maxima that stand out, also from what noise makes of a curve without peaks; each with its width and the charge
 * between the minima beside it, which depend less on smoothing than its height.
 *
 * Noise of the potential alone makes a peak in 5 % of curves. The 95 % intervals are those of the noise of the potential, which also
 * flattens a peak; that peaks overlap, or that ohmic drop moves them, is not in them.
 */
export function differentialCapacityPeaks(
  differential: DifferentialCapacity,
  { prominence, distance }: PeakOptions,
): DifferentialCapacityPeaks {
  const { value, options, grid, noise } = differential;
  const lines = lineSlopes({ values: grid.charge, noise }, options.window, 1);
  const needed = strengthNeeded(lines);
  const prominent = prominentOf(differential, prominence).map((peak) => ({
    ...peak,
    strength: peakStrength(lines, peak),
  }));
  const [real, doubtful] = [true, false].map((isReal) =>
    prominent.filter(({ strength }) => strength > needed === isReal),
  ) as [typeof prominent, typeof prominent];
  // 10 mV are 10 steps of 1 mV, also where the quotient is 10.000000000000002
  const leastDistance = Math.round((distance / options.step) * 1e6) / 1e6;
  const peaks = peaksAt(value, real, leastDistance).map((peak) => ({
    summit: summitOf(differential, lines, peak),
    near: differential.potential[peak.at] as number,
    height: peak.height,
    prominence: peak.prominence,
    width: widthOf(differential, peak),
    from: differential.potential[peak.left] as number,
    to: differential.potential[peak.right] as number,
    area: chargeAt(differential, peak.right) - chargeAt(differential, peak.left),
  }));
  const strongest = doubtful.reduce((most, { strength }) => Math.max(most, strength), 0);
  return { peaks, strongestOfNoise: doubtful.length === 0 ? null : { strength: strongest, needed } };
}

/** Maxima that stand out by a share of the highest; without the ends, where noise alone brings potentials that the profile has not. */
function prominentOf({ value, deviation, options }: DifferentialCapacity, share: number): readonly LocalMaximum[] {
  const beyond = Math.ceil((END_REACH * deviation) / options.step);
  const inner = value.subarray(beyond, value.length - beyond);
  const highest = inner.reduce((most, each) => Math.max(most, each), 0);
  return localMaxima(inner)
    .filter(({ prominence }) => prominence >= share * highest)
    .map((peak) => ({ ...peak, at: peak.at + beyond, from: peak.from + beyond, to: peak.to + beyond }));
}

/** The inflection of the charge, from the whole top of the peak. */
function summitOf(
  { grid, noise, deviation, options: { step } }: DifferentialCapacity,
  lines: LineSlopes,
  peak: Peak,
): Analysed<Summit> {
  const turn = inflectionUnder({ values: grid.charge, noise }, lines, peak, 'STEEPEST');
  if ('refused' in turn) {
    return refused(
      'PEAK_NOT_RESOLVED',
      'the top of the peak is level within its noise: take a wider window, or a greater step',
    );
  }
  const { at, slope, bend } = turn.found;
  // rows that noise moves along the flanks are missing at the top: by half the variance times the curvature
  const flattened = (Math.abs(bend) / 2) * (deviation / step) ** 2;
  return found({
    potential: rescaled(at, step, grid.first * step),
    height: rescaled({ ...slope, upper: slope.upper + flattened }, 1 / step, 0),
  });
}

function rescaled({ value, error, lower, upper }: Estimate, scale: number, origin: number): Estimate {
  return {
    value: origin + scale * value,
    error: scale * error,
    lower: origin + scale * lower,
    upper: origin + scale * upper,
  };
}

function widthOf({ value, options: { step } }: DifferentialCapacity, { left, at, right }: Peak): Analysed<number> {
  const half = (value[at] as number) / 2;
  const falls = (from: number, to: number) => {
    const way = Math.sign(to - from);
    for (let place = from; place !== to; place += way) {
      const [near, far] = [value[place] as number, value[place + way] as number];
      if (far <= half) return Math.abs(place - from) + (near - half) / (near - far);
    }
    return null;
  };
  const [below, above] = [falls(at, left), falls(at, right)];
  if (below === null || above === null) {
    const side = below === null ? 'below' : 'above';
    return refused('WIDTH_NOT_REACHED', `|dQ/dV| does not fall to half the height ${side} the peak`);
  }
  return found(step * (below + above));
}

/** Charge below the potential at a place of |dQ/dV|. */
function chargeAt({ grid, options: { window } }: DifferentialCapacity, at: number): number {
  return grid.charge[at + (window - 1) / 2] as number;
}
