import { type Analysed, found, refused } from '../analysed.ts';
import { ceasing } from './ceasing.ts';
import type { Estimate } from './estimate.ts';
import type { Noise } from './noise.ts';
import { type NoisyPolynomial, noisyPolynomials } from './noisyPolynomial.ts';

/** Where the slope of a curve is greatest or least. */
export type Inflection = {
  /** In steps from the middle of the points, which lies between two where their number is even. Without end where noise hides it. */
  readonly at: Estimate;
  readonly value: Estimate;
  /** Per step. */
  readonly slope: Estimate;
  /** Second derivative of the slope, per step^3. */
  readonly bend: number;
};

export type Sense = 'STEEPEST' | 'FLATTEST';

/** The lowest follows a slope that leans. */
const ORDERS = [5, 7] as const;

/** Of a polynomial that only tells what they miss. */
const TELLING_ORDER = 9;

/** A polynomial takes this many points more than its order, for its errors to be known. */
const SPARE_POINTS = 4;

/** For fewer points than that. */
const LEAST_ORDER = 3;
const LEAST_POINTS = 5;

/** Two more powers take less than this many times the noise that they follow off the squares, in 99 % of cases: chi^2 / 2 = 4.6. */
const MOST_BY_NOISE = 4.6;

/** Places between the first and the last point at which the slope is looked at: far more than a polynomial has turns. */
const PLACES = 128;

/**
 * The inflection of evenly spaced values, by a polynomial through them: of order 5, or higher where that leaves more than noise.
 *
 * The interval of its place holds all places where the second derivative does not differ from 0 by more than its noise, as Fieller's
 * theorem has it: near the limit of the noise it is wider than what follows from errors at the place alone.
 *
 * @param from the place of the first value in the noise
 * @param sense 'STEEPEST' where the slope is greatest, 'FLATTEST' where it is least
 * @returns refused where there is no such inflection within the points
 */
export function inflection(values: Float64Array, from: number, noise: Noise, sense: Sense): Analysed<Inflection> {
  if (values.length < LEAST_POINTS) {
    return refused('TOO_FEW_POINTS', `${values.length} points do not show an inflection: it takes ${LEAST_POINTS}`);
  }
  const { fit, next } = fitted(values, from, noise);
  const half = (values.length - 1) / 2;
  const sign = sense === 'STEEPEST' ? 1 : -1;
  const step = 2 / PLACES;
  const u = turnOf(fit, sign, step);
  if (u === null) {
    return refused('NO_INFLECTION', `the slope of ${values.length} points has no extremum within them`);
  }
  const [slope, bend] = [fit.at(u, 1), fit.at(u, 3)];
  const [slopeMissed, bowMissed] = [missedBy(fit, next, u, 1), missedBy(fit, next, u, 2)];
  const [lower, upper] = ([-1, 1] as const).map((way) => endOf(fit, { sign, u, step, bowMissed }, way)) as [
    number,
    number,
  ];
  const place = Math.hypot(fit.errorOf(u, [0, 0, 1]), bowMissed) / Math.abs(bend);
  const error = Math.hypot(fit.errorOf(u, [1, 0, -slope / bend]), (slope / bend) * bowMissed);
  const [below, above] = [(u - lower) / place, (upper - u) / place];
  const steepness = Math.hypot(fit.errorOf(u, [0, 1]), slopeMissed);
  return found({
    at: scaled({ value: u, error: place, lower, upper }, half),
    // the value moves with the place, and is as lopsided
    value: reaching(fit.at(u, 0), error, slope > 0 ? [below, above] : [above, below]),
    // where the slope is greatest it does not move with the place
    slope: scaled(reaching(slope, steepness, [fit.reach, fit.reach]), 1 / half),
    bend: bend / half ** 3,
  });
}

/** @param reaches in standard errors, below and above */
function reaching(value: number, error: number, [below, above]: readonly [number, number]): Estimate {
  return { value, error, lower: value - below * error, upper: value + above * error };
}

function scaled({ value, error, lower, upper }: Estimate, by: number): Estimate {
  return { value: value * by, error: error * by, lower: lower * by, upper: upper * by };
}

/** The polynomial of the lowest order that leaves no more than noise to the next one, or of the last; and that next one. */
function fitted(values: Float64Array, from: number, noise: Noise) {
  const orders = [...ORDERS, TELLING_ORDER].filter((order) => values.length >= order + SPARE_POINTS);
  const fits = noisyPolynomials(values, from, noise, orders.length === 0 ? [LEAST_ORDER] : orders);
  const isEnough = (fit: NoisyPolynomial, next: NoisyPolynomial) =>
    fit.squares - next.squares <= MOST_BY_NOISE * (next.followed - fit.followed);
  let at = 0;
  while (
    at + 1 < Math.min(fits.length, ORDERS.length) &&
    !isEnough(fits[at] as NoisyPolynomial, fits[at + 1] as NoisyPolynomial)
  )
    at += 1;
  const fit = fits[at] as NoisyPolynomial;
  return { fit, next: fits[at + 1] ?? fit };
}

/** By how much the next order differs in a derivative at a place, beyond what noise makes of it. */
function missedBy(fit: NoisyPolynomial, next: NoisyPolynomial, u: number, derivative: 1 | 2): number {
  const factors = derivative === 1 ? [0, 1] : [0, 0, 1];
  const noise = next.errorOf(u, factors) ** 2 - fit.errorOf(u, factors) ** 2;
  return Math.sqrt(Math.max(0, (next.at(u, derivative) - fit.at(u, derivative)) ** 2 - Math.max(0, noise)));
}

/** Where the slope is greatest, from -1 to 1; null where that is an end. */
function turnOf(fit: NoisyPolynomial, sign: 1 | -1, step: number): number | null {
  let best = -1;
  for (let u = -1; u < 1 + step / 2; u += step) if (sign * (fit.at(u, 1) - fit.at(best, 1)) > 0) best = u;
  const [below, above] = [best - step, best + step];
  if (below < -1 || above > 1) return null;
  return ceasing(below, above, (u) => sign * fit.at(u, 2) > 0);
}

type Turn = { readonly sign: 1 | -1; readonly u: number; readonly step: number; readonly bowMissed: number };

/** The first place on one side from which on the slope certainly falls; without end where it does not before the last point. */
function endOf(fit: NoisyPolynomial, { sign, u, step, bowMissed }: Turn, way: 1 | -1): number {
  const isOpen = (place: number) =>
    -sign * way * fit.at(place, 2) <= fit.reach * Math.hypot(fit.errorOf(place, [0, 0, 1]), bowMissed);
  for (let place = u; Math.abs(place) <= 1; place += way * step) {
    if (!isOpen(place)) return ceasing(place - way * step, place, isOpen);
  }
  return way * Number.POSITIVE_INFINITY;
}
