import { type Analysed, found, refused } from './analysed.ts';
import { unfitRates } from './bValue.ts';
import { bendOf } from './numerics/bend.ts';
import type { Estimate } from './numerics/estimate.ts';
import { hullAt, weightedFits } from './numerics/weightedFits.ts';
import { powerLawSizes } from './powerLawSizes.ts';

/** Charge of one branch at a scan rate: mV/s, above 0; the charge in any unit, above 0. */
export type ChargeAtRate = { readonly scanRate: number; readonly charge: number };

/** An extrapolated charge, in the unit of the charges. */
export type ExtrapolatedCharge = {
  readonly charge: number;
  readonly lower: number;
  /** Null where the line leaves it open. */
  readonly upper: number | null;
  /** A in q = q_outer + A v^-1/2, or B in 1/q = 1/q_total + B v^1/2. */
  readonly slope: Estimate;
  readonly rSquared: number;
  /** The range of rates that the line was laid through, mV/s. */
  readonly from: number;
  readonly to: number;
};

/** The outer charge has both ends. */
export type OuterCharge = ExtrapolatedCharge & { readonly upper: number };

export type LineOptions = {
  /** Distance of the points from the line, and of a bend from it, as a share of their mean. */
  readonly mostScatter?: number;
  readonly mostBend?: number;
};

const MOST_SCATTER = 0.05;
const MOST_BEND = 0.01;

/**
 * Outer charge: what is stored at an infinite scan rate, by the line q = q_outer + A v^-1/2.
 *
 * Ardizzone, Fregonara and Trasatti, Electrochim. Acta 35 (1990) 263. The line holds at fast rates only, that of the total
 * charge at slow ones: so each is given the charges of its own range. Intervals reach over the 95 % intervals of lines for
 * noise that is alike in mAh, and for noise that is alike relative to the charge.
 *
 * @returns refused below 4 rates, where the points lie on no line, where charges grow with the rate, and below 0
 */
export function outerCharge(points: readonly ChargeAtRate[], options: LineOptions = {}): Analysed<OuterCharge> {
  const line = lineOf(points, OUTER, options);
  if ('refused' in line) return line;
  const { intercept, ...rest } = line.found;
  if (intercept.upper < 0) {
    return refused('CHARGE_NEGATIVE', `the outer charge would be ${intercept.value.toPrecision(3)}, certainly below 0`);
  }
  return found({ charge: intercept.value, lower: intercept.lower, upper: intercept.upper, ...rest });
}

/**
 * Total charge: what is stored at a scan rate of nothing, by the line 1/q = 1/q_total + B v^1/2; see `outerCharge`.
 *
 * @returns refused as that, and where the line ends at no charge above 0
 */
export function totalCharge(points: readonly ChargeAtRate[], options: LineOptions = {}): Analysed<ExtrapolatedCharge> {
  const line = lineOf(points, TOTAL, options);
  if ('refused' in line) return line;
  const { intercept, ...rest } = line.found;
  if (!(intercept.value > 0)) {
    return refused(
      'CHARGE_INFINITE',
      `1/q at no scan rate would be ${intercept.value.toPrecision(3)}: no charge has that`,
    );
  }
  const upper = intercept.lower > 0 ? 1 / intercept.lower : null;
  return found({ charge: 1 / intercept.value, lower: 1 / intercept.upper, upper, ...rest });
}

/** Share of the outer in the total charge: 0 to 1, with the ends that both intervals leave. */
export type OuterShare = { readonly share: number; readonly lower: number; readonly upper: number };

/**
 * Share of the outer in the total charge of one branch. Both lines may share rates, so that their errors are not independent:
 * the ends are those of the two intervals, and reach further than one of 95 % would.
 *
 * @returns refused where the outer charge is certainly above the total: then one of both lines does not hold
 */
export function outerShare(outer: OuterCharge, total: ExtrapolatedCharge): Analysed<OuterShare> {
  if (total.upper !== null && outer.lower > total.upper) {
    return refused(
      'OUTER_ABOVE_TOTAL',
      `the outer charge, at least ${outer.lower.toPrecision(4)}, is above the total, at most ${total.upper.toPrecision(4)}`,
    );
  }
  const lower =
    total.upper === null ? Math.min(0, outer.lower) : Math.min(outer.lower / total.upper, outer.lower / total.lower);
  return found({
    share: outer.charge / total.charge,
    lower,
    upper: outer.upper / total.lower,
  });
}

/** A line that charges lie on; besides all points alike, powers of the charge that they weigh by. */
type ChargeLine = {
  readonly xOf: (rate: number) => number;
  readonly yOf: (charge: number) => number;
  readonly weighedBy: readonly number[];
};

/** The variance of q is alike, or goes as q^2. */
const OUTER: ChargeLine = { xOf: (rate) => 1 / Math.sqrt(rate), yOf: (charge) => charge, weighedBy: [-2] };

/** The variance of 1/q goes as q^-4, or as q^-2. */
const TOTAL: ChargeLine = { xOf: Math.sqrt, yOf: (charge) => 1 / charge, weighedBy: [4, 2] };

function lineOf(
  points: readonly ChargeAtRate[],
  { xOf, yOf, weighedBy }: ChargeLine,
  { mostScatter = MOST_SCATTER, mostBend = MOST_BEND }: LineOptions,
) {
  const unfit = unfitRates(points);
  if (unfit !== null) return unfit;
  const rates = points.map(({ scanRate }) => scanRate);
  const [from, to] = [Math.min(...rates), Math.max(...rates)];
  const where = `${from} to ${to} mV/s`;
  if (!points.every(({ charge }) => charge > 0)) {
    return refused(
      'CHARGE_NOT_ABOVE_ZERO',
      `charges of ${where} are not all above 0: ${points.map((each) => each.charge).join(', ')}`,
    );
  }
  const [x, y] = [rates.map(xOf), points.map(({ charge }) => yOf(charge))];
  const sizes = powerLawSizes(
    rates,
    points.map(({ charge }) => charge),
  );
  if ('refused' in sizes) return sizes;
  const weightings = weighedBy.map((power) => sizes.found.map((size) => size ** power));
  const fits = weightedFits([x.map(() => 1), x], y, weightings);
  if ('refused' in fits) return fits;
  const bend = bendOf(x, y);
  if ('refused' in bend) return bend;
  const [intercept, slope] = [hullAt(fits.found, 0), hullAt(fits.found, 1)];
  const [{ rSquared, scatter }] = fits.found;
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const { departure, isCertain } = bend.found;
  if (isCertain && departure > mostBend * mean) {
    return refused(
      'NOT_LINEAR',
      `over ${where} the points follow a bend, ${percent(departure / mean)} of their mean off the line`,
    );
  }
  if (scatter > mostScatter * mean) {
    return refused('NOT_LINEAR', `over ${where} the points scatter by ${percent(scatter / mean)} around the line`);
  }
  if (slope.upper < 0) {
    return refused('CHARGE_GROWS', `over ${where} the charge certainly grows with the scan rate: it must fall`);
  }
  return found({ intercept, slope, rSquared, from, to });
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
