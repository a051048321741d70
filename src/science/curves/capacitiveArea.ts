import { type Analysed, found, type Refusal, refused } from './analysed.ts';
import type { Estimate } from './numerics/estimate.ts';
import { capacitiveShareOf, type TwoTermCurrent, type TwoTermOptions, twoTermCurrent } from './twoTermCurrent.ts';

/** Currents at one potential of one branch, one for each scan rate in their order; positive in the branch's direction. */
export type CurrentsAtPotential = { readonly potential: number; readonly currents: readonly number[] };

export type CapacitiveArea = {
  /** One for each scan rate, 0 to 1. */
  readonly shares: readonly Estimate[];
  /** Potentials at which the two-term law holds, with its terms. */
  readonly held: readonly (CurrentsAtPotential & { readonly terms: TwoTermCurrent })[];
  readonly leftOut: readonly { readonly potential: number; readonly refused: Refusal }[];
  /** Least share of the area of a scan rate that lies where the law holds. */
  readonly covered: number;
};

export type CapacitiveAreaOptions = TwoTermOptions & {
  /** Share of the area within which the law must hold. */
  readonly leastCovered?: number;
};

const LEAST_COVERED = 0.8;

/**
 * Capacitive share of the area of a voltammogram at each scan rate (Wang et al., J. Phys. Chem. C 111 (2007) 14925).
 *
 * The two-term law is tested at each potential, and areas are those of the potentials at which it holds. The terms of an
 * area are the sums of the terms of its potentials, since all are fitted over the same rates: so they are fitted to the
 * areas, and errors that neighbouring potentials share are counted as they are.
 *
 * @param scanRates mV/s; @param columns at evenly spaced potentials; of one branch or of both
 * @returns refused where the law holds in too little of the area, with the reasons
 */
export function capacitiveArea(
  scanRates: readonly number[],
  columns: readonly CurrentsAtPotential[],
  { leastCovered = LEAST_COVERED, ...options }: CapacitiveAreaOptions = {},
): Analysed<CapacitiveArea> {
  const tested = columns.map((column) => ({
    ...column,
    terms: twoTermCurrent(pointsOf(scanRates, column.currents), options),
  }));
  const held = tested.flatMap(({ terms, ...column }) => ('found' in terms ? [{ ...column, terms: terms.found }] : []));
  const leftOut = tested.flatMap(({ terms, potential }) =>
    'refused' in terms ? [{ potential, refused: terms.refused }] : [],
  );
  const areas = areasOf(scanRates, held);
  const covered = Math.min(
    ...areasOf(scanRates, columns).map((area, at) => (area > 0 ? (areas[at] as number) / area : 0)),
  );
  if (covered < leastCovered) {
    return refused(
      'LAW_DOES_NOT_HOLD',
      `the two-term law holds at ${held.length} of ${columns.length} potentials, in ${(100 * covered).toFixed(0)} % of the ` +
        `area, less than ${100 * leastCovered} %: ${reasonsOf(leftOut)}`,
    );
  }
  const whole = twoTermCurrent(pointsOf(scanRates, areas), options);
  if ('refused' in whole) return whole;
  return found({ shares: scanRates.map((rate) => capacitiveShareOf(whole.found, rate)), held, leftOut, covered });
}

function pointsOf(scanRates: readonly number[], currents: readonly number[]) {
  return scanRates.map((scanRate, at) => ({ scanRate, current: currents[at] as number }));
}

function areasOf(scanRates: readonly number[], columns: readonly CurrentsAtPotential[]): readonly number[] {
  return scanRates.map((_, at) => columns.reduce((sum, { currents }) => sum + Math.abs(currents[at] as number), 0));
}

/** How often each reason, and the first of each in words. */
function reasonsOf(leftOut: CapacitiveArea['leftOut']): string {
  const codes = [...new Set(leftOut.map(({ refused: { code } }) => code))];
  return codes
    .map((code) => {
      const [first, ...others] = leftOut.filter((each) => each.refused.code === code);
      const { potential, refused: refusal } = first as (typeof leftOut)[number];
      return `at ${potential.toFixed(3)} V ${refusal.message}${others.length > 0 ? ` (and at ${others.length} more)` : ''}`;
    })
    .join('; ');
}
