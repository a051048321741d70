import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { type LinearFit, lineFit } from './numerics/linearFit.ts';
import { neighbourNoise } from './numerics/neighbourNoise.ts';
import { studentQuantile } from './numerics/studentT.ts';

/** An adsorption branch: relative pressure p/p0, rising, between 0 and 1; adsorbed volume of gas in cm3 (STP) per gram. */
export type Isotherm = { readonly pressure: Float64Array; readonly volume: Float64Array };

/** A number between two ends; null ends are open. */
export type Between = { readonly value: number; readonly lower: number | null; readonly upper: number | null };

export type BetFit = {
  /** Relative pressures of the first and the last point. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Of the line, g/cm3 (STP). */
  readonly intercept: Estimate;
  readonly slope: Estimate;
  readonly rSquared: number;
  /** Volume of a monolayer, cm3 (STP)/g. */
  readonly monolayer: Between;
  /** C. */
  readonly constant: Between;
  /** Relative pressure at which the isotherm reaches the monolayer. */
  readonly monolayerPressure: number;
};

export type BetOptions = { readonly noisy?: boolean };

/** A fall is none of noise by this many standard deviations of a difference of two points. */
const FALL_NOISES = 3;

/** ISO 9277:2022 asks for at least so many. */
const LEAST_POINTS = 5;

/** Ends of a 95 % interval leave out half of the rest each. */
const UPPER_95 = 0.975;

/** How far the pressure of the monolayer may lie from that of the equation: Osterrieth et al., Adv. Mater. 34 (2022) 2201502. */
const PRESSURE_TOLERANCE = 0.2;

/**
 * The line of Brunauer, Emmett and Teller through a range of an isotherm: x / (v (1 - x)) = 1/(v_m C) + (C - 1)/(v_m C) x.
 *
 * Brunauer, Emmett and Teller, J. Am. Chem. Soc. 60 (1938) 309; with the conditions of Rouquerol, Llewellyn and Rouquerol, Stud.
 * Surf. Sci. Catal. 160 (2007) 49: v (1 - x) rises all the way, so that C is above 0, the monolayer lies within the range, and the isotherm
 * reaches it where the equation does, at 1/(sqrt(C) + 1). Intervals of 95 % take the scatter to be even along the line.
 *
 * @param noisy whether v (1 - x) may fall by as much as the scatter of its points explains
 * @returns refused where one of these does not hold, or the range has fewer than 5 points
 */
export function betFit({ pressure, volume }: Isotherm, { noisy = false }: BetOptions = {}): Analysed<BetFit> {
  if (pressure.length < LEAST_POINTS) {
    return refused('TOO_FEW_POINTS', `the range has ${pressure.length} points: ${LEAST_POINTS} or more would do`);
  }
  const free = volume.map((value, row) => value * (1 - (pressure[row] as number)));
  const turn = turnOf(free, noisy ? FALL_NOISES * Math.SQRT2 * neighbourNoise(free) : 0);
  if (turn !== -1) {
    return refused(
      'NOT_RISING',
      `v(1 - p/p0) does not rise up to p/p0 = ${number(pressure[turn] as number)}: a range that ends before would do`,
    );
  }
  const ordinate = pressure.map((x, row) => x / (free[row] as number));
  const line = lineFit(pressure, ordinate);
  if ('refused' in line) return line;
  const { intercept, slope, rSquared } = line.found;
  // where v (1 - x) rises the intercept is above 0: the mean of 1/(v (1 - x)) is larger with weights of x than with those of x squared
  if (!(intercept.value > 0)) {
    return refused(
      'CONSTANT_NOT_POSITIVE',
      `the line meets p/p0 = 0 at ${number(intercept.value)} g/cm3, not above 0, and C is no constant: a range at lower pressures would do`,
    );
  }
  const constant = 1 + slope.value / intercept.value;
  const monolayer = monolayerOf(line.found);
  const reached = pressureAt({ pressure, volume }, monolayer.value);
  if (reached === null) {
    return refused(
      'MONOLAYER_OUTSIDE',
      `the monolayer of ${number(monolayer.value)} cm3/g lies outside the range, which runs from ${number(volume[0] as number)} to ${number(volume.at(-1) as number)} cm3/g: another range would do`,
    );
  }
  const expected = 1 / (Math.sqrt(constant) + 1);
  if (Math.abs(reached - expected) > PRESSURE_TOLERANCE * expected) {
    return refused(
      'MONOLAYER_ELSEWHERE',
      `the isotherm reaches the monolayer at p/p0 = ${number(reached)}, and the equation with C = ${number(constant)} at ${number(expected)}: another range would do`,
    );
  }
  return found({
    from: pressure[0] as number,
    to: pressure.at(-1) as number,
    points: pressure.length,
    intercept,
    slope,
    rSquared,
    monolayer,
    constant: constantOf(line.found, constant),
    monolayerPressure: reached,
  });
}

/** The first point that lies below an earlier one by more than so much, or does not rise where that is 0; -1 without one. */
function turnOf(free: Float64Array, most: number): number {
  let highest = 0;
  for (const [row, value] of free.entries()) {
    if (value <= highest - most || value <= 0) return row;
    highest = Math.max(highest, value);
  }
  return -1;
}

type Line = LinearFit & { readonly intercept: Estimate; readonly slope: Estimate };

/** 1 over the sum of intercept and slope, with the ends of the sum turned over. */
function monolayerOf({ intercept, slope, covariance, degreesOfFreedom }: Line): Between {
  const error = Math.sqrt(Math.max(0, intercept.error ** 2 + slope.error ** 2 + 2 * sharedOf(covariance)));
  const sum = estimateOf(intercept.value + slope.value, error, degreesOfFreedom);
  return { value: 1 / sum.value, lower: 1 / sum.upper, upper: sum.lower > 0 ? 1 / sum.lower : null };
}

/** Fieller's interval of 1 + slope / intercept; open where the intercept may be 0. Fieller, J. R. Stat. Soc. B 16 (1954) 175. */
function constantOf({ intercept, slope, covariance, degreesOfFreedom }: Line, value: number): Between {
  const quantile = studentQuantile(UPPER_95, degreesOfFreedom);
  const [a, b, c] = [
    intercept.value ** 2 - (quantile * intercept.error) ** 2,
    intercept.value * slope.value - quantile ** 2 * sharedOf(covariance),
    slope.value ** 2 - (quantile * slope.error) ** 2,
  ];
  if (!(a > 0)) return { value, lower: null, upper: null };
  const reach = Math.sqrt(Math.max(0, b * b - a * c));
  return { value, lower: 1 + (b - reach) / a, upper: 1 + (b + reach) / a };
}

function sharedOf(covariance: LinearFit['covariance']): number {
  return (covariance[0] as readonly number[])[1] as number;
}

/** By linear interpolation between the points; null where the volume is not among them. */
function pressureAt({ pressure, volume }: Isotherm, wanted: number): number | null {
  for (let row = 1; row < volume.length; row += 1) {
    const [before, after] = [volume[row - 1] as number, volume[row] as number];
    if (!(before <= wanted && wanted <= after)) continue;
    const share = (wanted - before) / (after - before);
    return (pressure[row - 1] as number) + share * ((pressure[row] as number) - (pressure[row - 1] as number));
  }
  return null;
}
