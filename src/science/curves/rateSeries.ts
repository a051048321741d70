import { type Analysed, found, refused } from './analysed.ts';

/** A half cycle with its current; both in any unit that is the same for all. */
export type RatedCycle = { readonly cycle: number; readonly current: number; readonly capacity: number };

/** Cycles in a row at one current. */
export type RateStep = {
  /** Mean of its cycles. */
  readonly current: number;
  readonly cycles: readonly [RatedCycle, ...RatedCycle[]];
  /** That of its last cycle, when the electrode has settled at the rate. */
  readonly capacity: number;
};

export type RateSeries = {
  /** In the order in which they were run. */
  readonly steps: readonly RateStep[];
  /** The first step at the lowest current: what capacities at other currents are held against. */
  readonly reference: RateStep;
  /** The last step at the current of the first one, where it comes again behind others. */
  readonly again: RateStep | null;
};

/**
 * A rate test: cycles in a row whose currents are alike are one step of it. The C-rate is not told: it needs a capacity that
 * there is no agreement on for hard carbon.
 *
 * @param cycles in their order, currents above 0
 * @param tolerance by which currents of one rate differ at most, as a share of the greater one: 0.05
 * @returns refused where all cycles have one current
 */
export function rateSeries(cycles: readonly RatedCycle[], tolerance: number): Analysed<RateSeries> {
  const alike = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(a, b);
  const groups: [RatedCycle, ...RatedCycle[]][] = [];
  for (const cycle of cycles) {
    const last = groups.at(-1);
    if (last !== undefined && alike(cycle.current, last[0].current)) last.push(cycle);
    else groups.push([cycle]);
  }
  const [first, second, ...others] = groups.map(stepOf);
  if (first === undefined || second === undefined) {
    return refused(
      'ONE_RATE',
      `a rate test takes cycles at 2 currents or more: these ${cycles.length} have one at most`,
    );
  }
  const steps = [first, second, ...others];
  const reference = steps.reduce((lowest, step) =>
    step.current < lowest.current && !alike(step.current, lowest.current) ? step : lowest,
  );
  const again = others.findLast((step) => alike(step.current, first.current)) ?? null;
  return found({ steps, reference, again });
}

function stepOf(cycles: readonly [RatedCycle, ...RatedCycle[]]): RateStep {
  const current = cycles.reduce((sum, cycle) => sum + cycle.current, 0) / cycles.length;
  return { current, cycles, capacity: (cycles.at(-1) as RatedCycle).capacity };
}
