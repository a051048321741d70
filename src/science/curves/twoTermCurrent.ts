import { type Analysed, found, refused } from './analysed.ts';
import { type CurrentAtRate, signProblem, unfitRates } from './bValue.ts';
import { bendOf } from './numerics/bend.ts';
import { type Estimate, estimateOf, hullOf } from './numerics/estimate.ts';
import type { LinearFit } from './numerics/linearFit.ts';
import { hullAt, weightedFits } from './numerics/weightedFits.ts';
import { powerLawSizes } from './powerLawSizes.ts';

/** i = k1 v + k2 sqrt(v): k1 in current per mV/s, k2 in current per root of mV/s; both of magnitudes. */
export type TwoTermCurrent = {
  readonly k1: Estimate;
  readonly k2: Estimate;
  /** The line of k2 and k1, in this order, and those of other weights. */
  readonly fits: readonly [LinearFit, ...LinearFit[]];
  /** Share of the scatter of the currents that both terms explain. */
  readonly rSquared: number;
};

export type TwoTermOptions = {
  readonly leastRSquared?: number;
  /** How far a bend may lead away from the line of i/sqrt(v) over sqrt(v), as a share of its mean. */
  readonly mostBend?: number;
};

const LEAST_R_SQUARED = 0.98;
const MOST_BEND = 0.02;

/**
 * The two terms of a current at one potential: a capacitive one that grows with v, and a diffusive one that grows with its
 * root, by the straight line i/sqrt(v) = k1 sqrt(v) + k2. Wang, Polleux, Lim and Dunn, J. Phys. Chem. C 111 (2007) 14925.
 *
 * R^2 is that of the currents: of i/sqrt(v) it would be 0 for pure diffusion, which the law allows. Intervals reach over the 95 %
 * intervals of three lines: with all points alike, for noise that is alike in mA, and for noise that is alike relative to the current.
 *
 * @returns refused below 4 rates, where the current changes its sign, where one term is certainly negative, where the line
 * is certainly bent, and where both terms explain too little: then the law does not hold, and its terms mean nothing
 */
export function twoTermCurrent(
  points: readonly CurrentAtRate[],
  { leastRSquared = LEAST_R_SQUARED, mostBend = MOST_BEND }: TwoTermOptions = {},
): Analysed<TwoTermCurrent> {
  const unfit = unfitRates(points) ?? signProblem(points);
  if (unfit !== null) return unfit;
  const roots = points.map(({ scanRate }) => Math.sqrt(scanRate));
  const scaled = points.map(({ current }, at) => Math.abs(current) / (roots[at] as number));
  const fits = linesOf(points, roots, scaled);
  if ('refused' in fits) return fits;
  const bend = bendOf(roots, scaled);
  if ('refused' in bend) return bend;
  const [k2, k1] = [hullAt(fits.found, 0), hullAt(fits.found, 1)];
  const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
  if (bend.found.isCertain && bend.found.departure > mostBend * mean) {
    return refused(
      'NOT_TWO_TERMS',
      `i/sqrt(v) over sqrt(v) is bent by ${percent(bend.found.departure / mean)} of its mean, more than ${percent(mostBend)}: ` +
        'the current is no sum of a term with v and one with its root',
    );
  }
  const negative = k1.upper < 0 ? 'k1' : 'k2';
  if (k1.upper < 0 || k2.upper < 0) {
    const { value, upper } = negative === 'k1' ? k1 : k2;
    return refused(
      'TERM_NEGATIVE',
      `${negative} is ${value.toPrecision(3)} and at most ${upper.toPrecision(3)}: a share of it would mean nothing`,
    );
  }
  const rSquared = explained(points, (root) => k1.value * root ** 2 + k2.value * root);
  if (rSquared < leastRSquared) {
    return refused(
      'POOR_FIT',
      `both terms explain ${rSquared.toFixed(4)} of the scatter of the currents, not ${leastRSquared}`,
    );
  }
  return found({ k1, k2, fits: fits.found, rSquared });
}

function linesOf(points: readonly CurrentAtRate[], roots: readonly number[], scaled: readonly number[]) {
  const sizes = powerLawSizes(
    points.map(({ scanRate }) => scanRate),
    points.map(({ current }) => Math.abs(current)),
  );
  if ('refused' in sizes) return sizes;
  const alikeInCurrent = roots.map((root) => root ** 2);
  const alikeInRelation = roots.map((root, at) => (root / (sizes.found[at] as number)) ** 2);
  return weightedFits([roots.map(() => 1), roots], scaled, [alikeInCurrent, alikeInRelation]);
}

/**
 * Capacitive share of the current at a scan rate, k1 v / (k1 v + k2 sqrt(v)), with its 95 % interval; 0 to 1, but for terms
 * that are negative within their errors.
 */
export function capacitiveShareOf({ fits: [first, ...others] }: TwoTermCurrent, scanRate: number): Estimate {
  const root = Math.sqrt(scanRate);
  return hullOf([shareBy(first, root), ...others.map((fit) => shareBy(fit, root))]);
}

function shareBy({ coefficients, covariance, degreesOfFreedom }: LinearFit, root: number): Estimate {
  const [k2, k1] = coefficients as readonly [Estimate, Estimate];
  const whole = k1.value * root + k2.value;
  // derivatives of the share by k2 and k1
  const slopes = [(-k1.value * root) / whole ** 2, (k2.value * root) / whole ** 2] as const;
  const at = (row: number, column: number) => (covariance[row] as readonly number[])[column] as number;
  const variance = slopes[0] ** 2 * at(0, 0) + 2 * slopes[0] * slopes[1] * at(0, 1) + slopes[1] ** 2 * at(1, 1);
  // rounding may leave a variance of nothing below 0
  return estimateOf((k1.value * root) / whole, Math.sqrt(Math.max(0, variance)), degreesOfFreedom);
}

function explained(points: readonly CurrentAtRate[], model: (root: number) => number): number {
  const currents = points.map(({ current }) => Math.abs(current));
  const mean = currents.reduce((sum, value) => sum + value, 0) / currents.length;
  const left = points.reduce(
    (sum, { scanRate }, at) => sum + ((currents[at] as number) - model(Math.sqrt(scanRate))) ** 2,
    0,
  );
  const spread = currents.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return 1 - left / spread;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
