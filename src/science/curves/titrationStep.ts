import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import type { Pulse, PulseRecord } from './pulses.ts';
import { type RestEnd, restEnd } from './restEnd.ts';
import { type RestLeft, restLeft } from './restLeft.ts';
import { type RootTimeLine, rootTimeLine } from './rootTimeLine.ts';

/** One pulse of a titration between two rests, in V and s. */
export type TitrationStep = {
  readonly duration: number;
  readonly before: RestEnd;
  readonly after: RestEnd;
  /** What the two rests have left to relax at most; null where too few rows tell. */
  readonly leftBefore: RestLeft | null;
  readonly leftAfter: RestLeft | null;
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
    leftBefore: restLeft(record, before, { tau: duration, resolution }),
    leftAfter: restLeft(record, after, { tau: duration, resolution }),
    line: line.found,
    jump: line.found.intercept.value - first.potential,
    transientChange: line.found.slope.value * Math.sqrt(duration),
    equilibriumChange: last.potential - first.potential,
  });
}
