import { type Analysed, found, refused } from './analysed.ts';
import type { GuinierFit, Scattering } from './guinierFit.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import type { PorodFit } from './porodFit.ts';

export type ChordLength = {
  /** Integral of q2 I over all q, without background and fluctuation: intensity over angstrom3. */
  readonly invariant: Estimate;
  /** Parts of it below and above what was integrated, 0 to 1. */
  readonly below: number;
  readonly above: number;
  /** l_p = 4 Q / (pi K), angstrom. */
  readonly length: Estimate;
};

/** Steps of Simpson's rule below the first point, where the integrand is smooth. */
const STEPS = 100;

/**
 * Invariant and Porod length of two phases, pores and carbon: l_p = 4 Q / (pi K).
 *
 * Q by the trapezoid from the first point of the Guinier range to the last of the Porod range, with Guinier's law below and Porod's
 * above (Glatter and Kratky, Small Angle X-ray Scattering, Academic Press (1982)). 4/3 of the radius for spheres far apart.
 * The interval is that of the Porod fit, whose background goes into Q, and of the scatter of the points.
 *
 * @returns refused where the ranges have no points between them, or the invariant is not above 0
 */
export function chordLength(
  { vector, intensity }: Scattering,
  guinier: Pick<GuinierFit, 'from' | 'radius' | 'forward'>,
  porod: PorodFit,
): Analysed<ChordLength> {
  const rows = Array.from(vector, (_, row) => row).filter((row) => {
    const q = vector[row] as number;
    return q >= guinier.from && q <= porod.to && Number.isFinite(intensity[row]);
  });
  const q = Float64Array.from(rows, (row) => vector[row] as number);
  const weights = trapezoidWeights(q);
  const own = rows.reduce((sum, row, at) => {
    const bare = (intensity[row] as number) - porod.background.value;
    return sum + (weights[at] as number) * (bare * (q[at] as number) ** 2 - (porod.fluctuation?.value ?? 0));
  }, 0);
  const [first, last] = [guinier.from, porod.to];
  const below = guinierPart(guinier.radius.value, guinier.forward.value, first);
  const above = porod.constant.value / last;
  const total = below + own + above;
  if (!(total > 0)) {
    return refused(
      'NO_INVARIANT',
      `the integral of q2 I is ${total.toPrecision(3)} once background and fluctuation are taken off: another Porod range would do`,
    );
  }
  const span = last - (q[0] as number);
  const cube = weights.reduce((sum, weight, at) => sum + weight * (q[at] as number) ** 2, 0);
  // slopes of Q along constant, fluctuation and background
  const slopes = [1 / last, ...(porod.fluctuation === null ? [] : [-span]), -cube];
  const noise = porod.scatter * Math.hypot(...weights.map((weight, at) => weight * (q[at] as number) ** 2));
  const toLength = 4 / (Math.PI * porod.constant.value);
  const lengthSlopes = slopes.map((slope, at) => toLength * (slope - (at === 0 ? total / porod.constant.value : 0)));
  const error = (of: readonly number[], scale: number) =>
    Math.sqrt(quadratic(porod.covariance, of) + (scale * noise) ** 2);
  return found({
    invariant: estimateOf(total, error(slopes, 1), porod.degreesOfFreedom),
    below: below / total,
    above: above / total,
    length: estimateOf(toLength * total, error(lengthSlopes, toLength), porod.degreesOfFreedom),
  });
}

/** Mean chord of the pores: l_p / (1 - phi). @param porosity phi, above 0 and below 1 */
export function poreChord(length: number, porosity: number): number {
  return length / (1 - porosity);
}

/** Integral of q2 I0 exp(-q2 Rg2 / 3) from 0 to an end. */
function guinierPart(radius: number, forward: number, end: number): number {
  const step = end / STEPS;
  let sum = 0;
  for (let at = 0; at <= STEPS; at += 1) {
    const weight = at === 0 || at === STEPS ? 1 : at % 2 === 1 ? 4 : 2;
    const q = at * step;
    sum += weight * q * q * Math.exp((-(q * q) * radius * radius) / 3);
  }
  return (forward * sum * step) / 3;
}

function trapezoidWeights(x: Float64Array): Float64Array {
  return x.map((value, at) => ((x[at + 1] ?? value) - (x[at - 1] ?? value)) / 2);
}

function quadratic(covariance: readonly (readonly number[])[], slopes: readonly number[]): number {
  return covariance.reduce((sum, row, at) => {
    const shared = row.reduce((part, value, other) => part + value * (slopes[other] as number), 0);
    return sum + (slopes[at] as number) * shared;
  }, 0);
}
