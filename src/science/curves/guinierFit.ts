import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import type { Estimate } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';

/** Small-angle scattering: scattering vector q in 1/angstrom, rising; intensity in any unit. */
export type Scattering = { readonly vector: Float64Array; readonly intensity: Float64Array };

/** Ends in 1/angstrom, both within; null to have the upper end chosen, and to begin with the first point. */
export type VectorRange = { readonly from: number | null; readonly to: number | null };

export type GuinierFit = {
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Rg, angstrom. */
  readonly radius: Between;
  /** Of the intensity at q = 0, in its unit; 95 %. */
  readonly forward: Between;
  readonly rSquared: number;
};

export type Between = { readonly value: number; readonly lower: number | null; readonly upper: number };

/** Up to q Rg = 1.3 the law holds within some percent for compact particles. */
const FARTHEST = 1.3;

const LEAST_POINTS = 5;

/** Share of the points that is left where a range has no fit. */
const KEPT = 0.95;

/**
 * Guinier's law: ln I = ln I0 - q2 Rg2 / 3, a line over q2, where q Rg is at most 1.3.
 *
 * Guinier and Fournet, Small-Angle Scattering of X-rays, Wiley (1955). An upturn towards small q, from the surface of the
 * particles, is no pore: the range has to begin beyond it. Intensity that falls by a power law, steeper than q to the -1.13,
 * never comes below 1.3. Intervals of 95 % take the scatter of ln I to be even.
 *
 * @param range with an upper end that is told, or null for one that is chosen: from all points on it is moved down to where
 * q Rg is 1.3 by the fit before, until that holds
 * @returns refused where the intensity does not fall, a number is not above 0, or no range of 5 points keeps to q Rg of 1.3
 */
export function guinierFit({ vector, intensity }: Scattering, { from, to }: VectorRange): Analysed<GuinierFit> {
  const rows = Array.from(vector, (_, row) => row).filter((row) => {
    const q = vector[row] as number;
    return q > 0 && q >= (from ?? 0) && q <= (to ?? Number.POSITIVE_INFINITY);
  });
  const [q, y] = [vector, intensity].map((column) => Float64Array.from(rows, (row) => column[row] as number)) as [
    Float64Array,
    Float64Array,
  ];
  let count = rows.length;
  for (;;) {
    const fit = fitOver({ vector: q.subarray(0, count), intensity: y.subarray(0, count) });
    const left = to === null ? pointsBelow(q, count, fit) : 0;
    if (left < LEAST_POINTS) return within(fit);
    if (left === count) return fit;
    count = left;
  }
}

/** Diameter of a sphere with that radius of gyration: 2 sqrt(5/3) Rg. */
export function sphereDiameter(radiusOfGyration: number): number {
  return 2 * Math.sqrt(5 / 3) * radiusOfGyration;
}

/** How many points to go on with: all where the law may hold, else those up to where it would; fewer where there is no fit. */
function pointsBelow(q: Float64Array, count: number, fit: Analysed<GuinierFit>): number {
  if ('refused' in fit) return Math.floor(KEPT * count);
  const farthest = FARTHEST / fit.found.radius.value;
  return fit.found.to <= farthest ? count : q.subarray(0, count).filter((value) => value <= farthest).length;
}

/** A fit that keeps to the law. */
function within(fit: Analysed<GuinierFit>): Analysed<GuinierFit> {
  if ('refused' in fit) return fit;
  const { to, radius } = fit.found;
  if (to * radius.value <= FARTHEST) return fit;
  return refused(
    'BEYOND_GUINIER',
    `q Rg is ${number(to * radius.value)} at q = ${number(to)}/angstrom, and the law holds up to ${FARTHEST}: a range that ends below ${number(FARTHEST / radius.value)}/angstrom, or begins beyond the upturn of the particles, would do`,
  );
}

function fitOver({ vector, intensity }: Scattering): Analysed<GuinierFit> {
  if (vector.length < LEAST_POINTS) {
    return refused('TOO_FEW_POINTS', `${vector.length} points lie in the range: ${LEAST_POINTS} or more would do`);
  }
  const [from, to] = [vector[0] as number, vector.at(-1) as number];
  const dark = intensity.findIndex((value) => !(value > 0));
  if (dark !== -1) {
    return refused(
      'INTENSITY_NOT_POSITIVE',
      `the intensity at q = ${number(vector[dark] as number)}/angstrom is ${intensity[dark]}, which has no logarithm: a range of positive intensities would do`,
    );
  }
  const line = lineFit(
    vector.map((q) => q * q),
    intensity.map(Math.log),
  );
  if ('refused' in line) return line;
  const { slope, intercept, rSquared } = line.found;
  if (!(slope.value < 0)) {
    return refused(
      'NOT_FALLING',
      `ln I does not fall over q2 from q = ${number(from)} to ${number(to)}/angstrom: no radius makes that`,
    );
  }
  return found({
    from,
    to,
    points: vector.length,
    radius: radiusOf(slope),
    forward: forwardOf(intercept),
    rSquared,
  });
}

function radiusOf({ value, lower, upper }: Estimate): Between {
  const radius = (slope: number) => Math.sqrt(-3 * slope);
  return { value: radius(value), lower: upper < 0 ? radius(upper) : null, upper: radius(lower) };
}

function forwardOf({ value, lower, upper }: Estimate): Between {
  return { value: Math.exp(value), lower: Math.exp(lower), upper: Math.exp(upper) };
}
