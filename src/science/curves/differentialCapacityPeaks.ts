import { type Analysed, found, refused } from './analysed.ts';
import type { DifferentialCapacity } from './differentialCapacity.ts';
import type { Estimate } from './numerics/estimate.ts';
import { inflection } from './numerics/inflection.ts';
import { inflectionUnder } from './numerics/inflectionUnder.ts';
import { type ProminentPeak, prominentPeaks } from './numerics/prominentPeaks.ts';

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
  /** By a cubic through the charge around it; refused where that has no maximum there. */
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

/**
 * Peaks of |dQ/dV|: maxima that stand out, each with its width and the charge between the minima beside it, which depend less
 * on smoothing than its height.
 *
 * The 95 % interval is that of the noise of potential and charge, where rows lie closer than the grid and the noise of the
 * potential is below its step; that peaks overlap, or that ohmic drop moves them, is not in it.
 *
 * @returns ascending in potential; none where |dQ/dV| has no such maximum
 */
export function differentialCapacityPeaks(
  differential: DifferentialCapacity,
  { prominence, distance }: PeakOptions,
): readonly DifferentialCapacityPeak[] {
  const { value, options } = differential;
  const highest = value.reduce((most, each) => Math.max(most, each), 0);
  const peaks = prominentPeaks(value, {
    leastProminence: prominence * highest,
    // 10 mV are 10 steps of 1 mV, also where the quotient is 10.000000000000002
    leastDistance: Math.round((distance / options.step) * 1e6) / 1e6,
  });
  return peaks.map((peak) => ({
    summit: summitOf(differential, peak),
    near: differential.potential[peak.at] as number,
    height: peak.height,
    prominence: peak.prominence,
    width: widthOf(differential, peak),
    from: differential.potential[peak.left] as number,
    to: differential.potential[peak.right] as number,
    area: chargeAt(differential, peak.right) - chargeAt(differential, peak.left),
  }));
}

/** The inflection of the charge: its place from the whole top, its steepness from the window around the highest node. */
function summitOf({ grid, value, options }: DifferentialCapacity, peak: ProminentPeak): Analysed<Summit> {
  const { step, window } = options;
  const place = inflectionUnder({ values: grid.charge, slopes: value, window }, peak, 'STEEPEST');
  const steepness = inflection(grid.charge.subarray(peak.at, peak.at + window), 'STEEPEST');
  if ('refused' in place || 'refused' in steepness) {
    return refused(
      'PEAK_NOT_RESOLVED',
      'the top of the peak is level within its noise: take a wider window, or a greater step',
    );
  }
  return found({
    potential: rescaled(place.found.at, step, grid.first * step),
    height: rescaled(steepness.found.slope, 1 / step, 0),
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

function widthOf(
  { value, options: { step } }: DifferentialCapacity,
  { left, at, right }: ProminentPeak,
): Analysed<number> {
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
