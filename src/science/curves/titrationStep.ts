import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import type { Estimate } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';
import type { Pulse, PulseRecord } from './pulses.ts';
import { type RestEnd, restEnd } from './restEnd.ts';

/** Potential over the root of time. */
export type RootTimeLine = {
  /** Against it the line is straight, s^1/2. */
  readonly roots: Float64Array;
  /** V. */
  readonly potentials: Float64Array;
  /** V/s^1/2. */
  readonly slope: Estimate;
  /** Where the root is 0, V. */
  readonly intercept: Estimate;
  readonly rSquared: number;
  readonly degreesOfFreedom: number;
};

/** One pulse of a titration between two rests, in V and s. */
export type TitrationStep = {
  readonly duration: number;
  readonly before: RestEnd;
  readonly after: RestEnd;
  /** During the pulse. */
  readonly line: RootTimeLine;
  /** iR jump, from the rest before to the intercept of the line. */
  readonly jump: number;
  /** Change along the line from the start to the end of the pulse: without iR, whatever the first rows show. */
  readonly transientChange: number;
  /** Change between the ends of the two rests. */
  readonly equilibriumChange: number;
};

export type StepOptions = {
  /** Rows up to so long behind a change of the current are left out: surface and double layer follow it first, s. */
  readonly skip: number;
  /** Least difference of two voltages that the instrument tells apart, V. */
  readonly resolution: number;
};

/** Rows that a line needs before its error means something. */
const LEAST_ROWS = 5;

/** Share of the mean current by which rows of one pulse may differ from it. */
const CONSTANT = 0.05;

/** Share of the pulse for which it may be unknown whether current flowed yet. */
const KNOWN_START = 0.05;

/**
 * Potentials that a galvanostatic intermittent titration reads off a pulse: at the ends of the rests around it, and along a
 * line over the root of time during it.
 *
 * Weppner and Huggins, J. Electrochem. Soc. 124 (1977) 1569.
 *
 * @returns refused without a rest on both sides, where the current is not constant, where it is not known when it began, and
 * where too few rows lie behind `skip`
 */
export function titrationStep(
  record: PulseRecord,
  pulse: Pulse,
  { skip, resolution }: StepOptions,
): Analysed<TitrationStep> {
  const { before, after, during, duration, gap, start } = pulse;
  if (before === null) {
    return refused('NO_REST_BEFORE', 'no rest lies right before the pulse, so that it begins from no equilibrium');
  }
  if (after === null) {
    return refused('NO_REST_AFTER', 'no rest lies right behind the pulse, so that it ends in no equilibrium');
  }
  const currents = record.current.subarray(during.from, during.to + 1);
  if (!currents.every((value) => Math.abs(value - pulse.current) <= CONSTANT * Math.abs(pulse.current))) {
    const rising = currents.toSorted();
    const [least, most] = [rising[0] as number, rising.at(-1) as number];
    return refused(
      'CURRENT_NOT_CONSTANT',
      `its current runs from ${number(least)} to ${number(most)} mA: a pulse has one current, within ` +
        `${100 * CONSTANT} %`,
    );
  }
  if (gap > KNOWN_START * duration) {
    return refused(
      'BEGINNING_UNKNOWN',
      `current began somewhere in the ${number(gap)} s before its first row with current, more than ${100 * KNOWN_START} % of ` +
        `its ${number(duration)} s`,
    );
  }
  const line = rootTimeLine(record, during, (seconds) => (seconds > skip ? Math.sqrt(seconds) : null), start);
  if ('refused' in line) return line;
  const [first, last] = [restEnd(record, before, resolution), restEnd(record, after, resolution)];
  return found({
    duration,
    before: first,
    after: last,
    line: line.found,
    jump: line.found.intercept.value - first.potential,
    transientChange: line.found.slope.value * Math.sqrt(duration),
    equilibriumChange: last.potential - first.potential,
  });
}

/**
 * A straight line of potential over a root of the time since `start`.
 *
 * @param rootOf gives the root for a time in s, null for rows that are left out
 * @returns refused where fewer than five rows are left
 */
export function rootTimeLine(
  { time, voltage }: PulseRecord,
  { from, to }: { readonly from: number; readonly to: number },
  rootOf: (seconds: number) => number | null,
  start: number,
): Analysed<RootTimeLine> {
  const [roots, potentials]: [number[], number[]] = [[], []];
  for (let row = from; row <= to; row += 1) {
    const root = rootOf((time[row] as number) - start);
    if (root === null) continue;
    roots.push(root);
    potentials.push(voltage[row] as number);
  }
  if (roots.length < LEAST_ROWS) {
    const span = (time[to] as number) - start;
    return refused(
      'TOO_FEW_ROWS',
      `${roots.length} rows of its ${number(span)} s lie where a line over the root of time is drawn, it needs ${LEAST_ROWS}`,
    );
  }
  const fit = lineFit(roots, potentials);
  if ('refused' in fit) return fit;
  const { slope, intercept, rSquared, degreesOfFreedom } = fit.found;
  const line = { roots: Float64Array.from(roots), potentials: Float64Array.from(potentials) };
  return found({ ...line, slope, intercept, rSquared, degreesOfFreedom });
}
