import type { Sample } from '../../domain/analysis.ts';
import type { Direction } from '../../domain/conditions.ts';
import { type Analysed, found, type Refusal, refused } from '../curves/analysed.ts';
import type { Branch } from '../curves/branch.ts';
import { LEAST_RATES } from '../curves/bValue.ts';
import type { SweepCharge } from '../curves/sweepCharge.ts';
import { directionOf, type MeasuredSweep, measuredSweeps } from './voltammograms.ts';

/** The branch of one scan rate that stands for it: the last whole sweep in its direction. */
export type RatedBranch = {
  /** mV/s. */
  readonly scanRate: number;
  readonly branch: Branch;
  readonly charge: Analysed<SweepCharge>;
};

/** Branches of one direction by rising scan rate, at 4 rates or more; refused below. */
export type DirectionSeries = {
  readonly direction: Direction;
  readonly branches: Analysed<readonly RatedBranch[]>;
};

export type RateSeries = {
  readonly directions: readonly DirectionSeries[];
  /** Empty, or sentences on scan rates that are not those that the measurements say. */
  readonly notes: string;
};

/** Sweeps that cover less of the widest one are not whole: the first from the rest potential, the last that was cut. */
const WHOLE = 0.9;

const APART = 'the sweeps of the scan rates have no potential in common';

/** Rates that differ by less are one. */
const ONE_RATE = 0.03;

/**
 * The sweeps of a sample by direction and scan rate, be they in several curves or in one.
 *
 * @returns refused where a curve cannot be read, or neither direction has enough scan rates
 */
export function rateSeriesOf({ curves }: Sample, insertionOnCharge: number): Analysed<RateSeries> {
  const sweeps: MeasuredSweep[] = [];
  const notes: string[] = [];
  for (const curve of curves) {
    const measured = measuredSweeps(curve, curve.settings.SCAN_RATE ?? null);
    if ('refused' in measured) return refused(measured.refused.code, `${curve.id}: ${measured.refused.message}`);
    sweeps.push(...measured.found);
    // one curve may hold several rates, of which the measurement says one
    const [first] = measured.found;
    if (measured.found.every(({ disagreement }) => disagreement !== '')) notes.push(first.disagreement);
  }
  const widest = Math.max(...sweeps.map(widthOf));
  const whole = sweeps.filter((each) => widthOf(each) > 0 && widthOf(each) >= WHOLE * widest);
  const unrated = whole.flatMap(({ scanRate, measured }) =>
    scanRate === null && 'refused' in measured ? [measured.refused.message] : [],
  )[0];
  const directions = (['INSERTION', 'EXTRACTION'] as const).map((direction): DirectionSeries => {
    const own = whole.filter(({ sweep }) => directionOf(sweep.direction, insertionOnCharge) === direction);
    const branches = onePerRate(own);
    if (branches.length < LEAST_RATES) return { direction, branches: tooFew(direction, branches, unrated) };
    const { low, high } = commonWindow(branches);
    return { direction, branches: high > low ? found(branches) : refused('NO_COMMON_POTENTIAL', APART) };
  });
  const refusals = directions.flatMap(({ branches }) => ('refused' in branches ? [branches] : []));
  if (refusals.length === directions.length) return refusals[0] as { readonly refused: Refusal };
  return found({ directions, notes: notes.join('') });
}

function onePerRate(sweeps: readonly MeasuredSweep[]): readonly RatedBranch[] {
  const groups: RatedBranch[][] = [];
  const rated = sweeps.flatMap(({ scanRate, branch, charge }) =>
    scanRate === null ? [] : [{ scanRate, branch, charge }],
  );
  // sorting is stable: within a rate the last one stays last
  for (const each of rated.sort((a, b) => a.scanRate - b.scanRate)) {
    const last = groups.at(-1);
    if (last !== undefined && each.scanRate <= (1 + ONE_RATE) * (last[0] as RatedBranch).scanRate) last.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => group.at(-1) as RatedBranch);
}

function tooFew(direction: Direction, branches: readonly RatedBranch[], unrated: string | undefined) {
  const rates = branches.map(({ scanRate }) => scanRate).join(', ') || 'none';
  const why =
    unrated === undefined ? '' : `; another sweep has no scan rate (${unrated}): the setting SCAN_RATE gives one`;
  return refused(
    'TOO_FEW_RATES',
    `${direction.toLowerCase()} was swept at ${branches.length} scan rates (${rates} mV/s), not at ${LEAST_RATES}${why}`,
  );
}

function widthOf({ branch: { potential } }: MeasuredSweep): number {
  return Math.abs((potential.at(-1) ?? 0) - (potential[0] ?? 0));
}

/** The potentials that all branches reach, V; without the turns, where the current changes its direction. */
export function commonWindow(branches: readonly RatedBranch[]): { readonly low: number; readonly high: number } {
  const ends = branches.map(
    ({ branch: { potential } }) => [potential[0] as number, potential.at(-1) as number] as const,
  );
  const low = Math.max(...ends.map((pair) => Math.min(...pair)));
  const high = Math.min(...ends.map((pair) => Math.max(...pair)));
  const margin = TURN_MARGIN * (high - low);
  return { low: low + margin, high: high - margin };
}

/** Share of the window at each turn that is left out. */
const TURN_MARGIN = 0.02;
