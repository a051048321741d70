import { type Analysed, found, refused } from './analysed.ts';
import { bendOf } from './numerics/bend.ts';
import type { Estimate } from './numerics/estimate.ts';
import { hullAt, weightedFits } from './numerics/weightedFits.ts';
import { powerLawSizes } from './powerLawSizes.ts';

/** Current at a scan rate: mV/s, above 0; the current in any unit, of one sign at all rates. */
export type CurrentAtRate = { readonly scanRate: number; readonly current: number };

export type BValue = {
  /** The error is that of the straight line; for the interval see `bValue`. */
  readonly b: Estimate;
  /** From the slowest to the fastest rate, by a parabola: what the points leave open where its interval is wide. */
  readonly change: Estimate;
  /** a in |i| = a v^b: the current at 1 mV/s, in the unit of the currents. */
  readonly prefactor: Estimate;
  readonly rSquared: number;
  /** How far the scan rates reach, in powers of ten. */
  readonly decades: number;
};

export type BValueOptions = {
  readonly leastRSquared?: number;
  /** By how much b may differ between the slowest and the fastest rate. */
  readonly mostChange?: number;
};

export const LEAST_RATES = 4;
const LEAST_R_SQUARED = 0.98;

/** A tenth of the distance between 0.5 and 1. */
const MOST_CHANGE = 0.05;

/**
 * b-value: the exponent in |i| = a v^b, by the straight line of ln |i| over ln v.
 *
 * 0.5 speaks for diffusion, 1 for a surface process; it describes the rates that were measured, and is no mechanism. Below
 * 0.5 a resistance limits the current; it is never moved into 0.5 to 1. Lindstrom et al., J. Phys. Chem. B 101 (1997) 7717.
 *
 * Few points tell neither how their noise goes with the current nor whether b is one. So the interval reaches over the 95 %
 * intervals of two lines, for noise that is alike relative to the current and for noise that is alike in mA, and over the
 * exponents that a parabola has at the slowest and at the fastest rate.
 *
 * @returns refused below 4 rates, where the current changes its sign, where a line explains too little, and where b
 * certainly changes with the rate: a sum of two laws, or a current that a resistance limits, has no one b
 */
export function bValue(
  points: readonly CurrentAtRate[],
  { leastRSquared = LEAST_R_SQUARED, mostChange = MOST_CHANGE }: BValueOptions = {},
): Analysed<BValue> {
  const unfit = unfitRates(points) ?? signProblem(points);
  if (unfit !== null) return unfit;
  const [rates, sizes] = [points.map(({ scanRate }) => scanRate), points.map(({ current }) => Math.abs(current))];
  const [x, y] = [rates.map(Math.log), sizes.map(Math.log)];
  const along = powerLawSizes(rates, sizes);
  if ('refused' in along) return along;
  // noise that is alike in mA weighs the logarithm by the square of the current
  const fits = weightedFits([x.map(() => 1), x], y, [along.found.map((size) => size ** 2)]);
  if ('refused' in fits) return fits;
  const bend = bendOf(x, y);
  if ('refused' in bend) return bend;
  const { slopes, change, isCertain } = bend.found;
  const [intercept, slope] = [hullAt(fits.found, 0), hullAt(fits.found, 1)];
  const [{ rSquared }] = fits.found;
  if (isCertain && Math.abs(slopes[1] - slopes[0]) > mostChange) {
    return refused(
      'B_CHANGES',
      `no one b fits: it is ${slopes[0].toFixed(3)} at the slowest and ${slopes[1].toFixed(3)} at the fastest rate, as of ` +
        (slopes[1] > slopes[0]
          ? 'a surface and a diffusion current side by side'
          : 'a current that a resistance limits'),
    );
  }
  if (rSquared < leastRSquared) {
    return refused(
      'POOR_FIT',
      `ln |i| over ln v explains ${rSquared.toFixed(4)} of the scatter, not ${leastRSquared}: b would be ${slope.value.toFixed(3)}`,
    );
  }
  const [value, lower, upper] = [intercept.value, intercept.lower, intercept.upper].map(Math.exp) as [
    number,
    number,
    number,
  ];
  return found({
    b: { ...slope, lower: Math.min(slope.lower, ...slopes), upper: Math.max(slope.upper, ...slopes) },
    change,
    prefactor: { value, error: value * intercept.error, lower, upper },
    rSquared,
    decades: (Math.max(...x) - Math.min(...x)) / Math.LN10,
  });
}

/** Why scan rates are too few, or are none, for a fit over them; null where they are enough. */
export function unfitRates(points: readonly { readonly scanRate: number }[]) {
  const rates = points.map(({ scanRate }) => scanRate);
  if (!rates.every((rate) => Number.isFinite(rate) && rate > 0)) {
    return refused('RATE_NOT_ABOVE_ZERO', `scan rates are ${rates.join(', ')} mV/s: each must be above 0`);
  }
  const different = new Set(rates).size;
  return different < LEAST_RATES
    ? refused(
        'TOO_FEW_RATES',
        `${different} scan rates: a fit over them needs ${LEAST_RATES}, and better a whole decade`,
      )
    : null;
}

/** Why currents have no one sign; null where they have. */
export function signProblem(points: readonly CurrentAtRate[]) {
  const isOneSign = points.every(({ current }) => current > 0) || points.every(({ current }) => current < 0);
  if (isOneSign) return null;
  const currents = points.map(({ scanRate, current }) => `${Number(current.toPrecision(3))} at ${scanRate} mV/s`);
  return refused('SIGN_CHANGES', `the current is 0 or changes its sign with the scan rate: ${currents.join(', ')}`);
}
