import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import type { RestLeft } from './restLeft.ts';
import type { TitrationStep } from './titrationStep.ts';

/** Whether rests must be seen to have come to equilibrium, and how near. */
export type RestGates = {
  /** Rests are known to have come to equilibrium, whatever their rows show. */
  readonly restsFull: boolean;
  /** Drift at the end of the rest behind the pulse, mV/h, below. */
  readonly greatestDrift: number;
  /** What rests may have left to relax, as a share of the change of the equilibrium potential. */
  readonly greatestLeft: number;
};

/** Between which shares of the change as it was read that between two equilibria lies, and the errors of these. */
export type EquilibriumBounds = {
  /** 1 or less. */
  readonly least: number;
  /** 1 or more. */
  readonly most: number;
  readonly errors: readonly { readonly error: number; readonly degreesOfFreedom: number }[];
};

const MILLIVOLTS = 1000;

/**
 * How far the change between the ends of two rests may be from that between two equilibria.
 *
 * Each rest has left nothing, or at most what its relaxation tells. What the rest behind a pulse has left is missing in the change;
 * what the rest before had left was counted as change by the pulse.
 *
 * @returns refused where the rows of a rest do not tell, where it drifts, and where too much may be left
 */
export function equilibriumBounds(step: TitrationStep, gates: RestGates): Analysed<EquilibriumBounds> {
  if (gates.restsFull) return found({ least: 1, most: 1, errors: [] });
  const { leftBefore, leftAfter, equilibriumChange: change } = step;
  if (leftBefore === null) return untold('before');
  if (leftAfter === null) return untold('behind');
  const drifting = driftingRest(step, gates);
  if (drifting !== null) return drifting;
  const [carried, missing] = [leftBefore.value / change, leftAfter.value / change];
  const least = 1 + Math.min(0, missing) - Math.max(0, carried);
  const most = 1 + Math.max(0, missing) - Math.min(0, carried);
  if (Math.max(1 - least, most - 1) > gates.greatestLeft) return unrelaxed(step, leftBefore, leftAfter, gates);
  const errors = [leftBefore, leftAfter].map(({ error, degreesOfFreedom }) => ({
    error: error / change,
    degreesOfFreedom,
  }));
  return found({ least, most, errors });
}

function driftingRest({ after: { drift } }: TitrationStep, { greatestDrift }: RestGates) {
  if (drift === null) return untold('behind');
  if (Math.abs(drift) < greatestDrift) return null;
  return refused(
    'NOT_AT_REST',
    `the rest behind the pulse ends with a drift of ${number(drift)} mV/h, not below ${greatestDrift}: the equilibrium ` +
      'was not reached, longer rests would do',
  );
}

function untold(side: 'before' | 'behind') {
  return refused(
    'DRIFT_UNKNOWN',
    `the rest ${side} the pulse has too few rows to tell whether it came to equilibrium: five at different times in its ` +
      'latter half would do, or the word that rests are full',
  );
}

function unrelaxed(
  { equilibriumChange }: TitrationStep,
  before: RestLeft,
  after: RestLeft,
  { greatestLeft }: RestGates,
) {
  return refused(
    'NOT_AT_REST',
    `the rests before and behind the pulse may have ${millivolts(before.value)} and ${millivolts(after.value)} mV left to ` +
      `relax, by the course of their latter halves: more than ${number(100 * greatestLeft)} % of the change of ` +
      `${millivolts(equilibriumChange)} mV between their ends, longer rests would do`,
  );
}

function millivolts(volts: number): string {
  return number(MILLIVOLTS * volts);
}
