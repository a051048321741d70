import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import { lineFit } from './numerics/linearFit.ts';
import type { Pulse, PulseRecord } from './pulses.ts';
import { type RestEnd, restEnd } from './restEnd.ts';

/** The jump of the voltage where a current begins. */
export type OhmicJump = {
  /** From the end of the rest to the first row with current, V. */
  readonly jump: number;
  /** Longest time for which current can have flowed at that row, s. */
  readonly delay: number;
  /** Current of that row, mA. */
  readonly current: number;
  /** Jump over current, ohm, above 0; its lower end from 0 on. */
  readonly resistance: Estimate;
};

const MILLIAMPERES = 1000;

/** So many rows of a pulse, from its first on, are led back to its beginning. */
const FIRST_ROWS = 5;

/**
 * Ohmic resistance from the first row of a pulse: iR, with whatever of the electrode's own response is as fast as that row.
 *
 * What diffusion has added by that row only adds, so that the upper end is that of the row alone. The lower end is where a line
 * over the root of time through the first rows meets the earliest instant at which current can have begun. Had it begun later, or
 * does the response rise faster than with the root, as in spheres, the line ends below the truth: it errs outwards.
 *
 * @param resolution of voltages, V
 * @param longestDelay of the first row behind the last of the rest, s
 * @returns refused without a rest before the pulse, where its first row comes late, and where the jump is lost in the noise
 */
export function ohmicJump(
  record: PulseRecord,
  pulse: Pulse,
  { resolution, longestDelay }: { readonly resolution: number; readonly longestDelay: number },
): Analysed<OhmicJump> {
  const { before, during, gap } = pulse;
  if (before === null) {
    return refused('NO_REST_BEFORE', 'no rest lies right before the pulse, so that nothing tells from where it jumps');
  }
  if (gap > longestDelay) {
    return refused(
      'FIRST_ROW_LATE',
      `the first row with current is ${number(gap)} s behind the last of the rest, more than ${longestDelay} s: by then ` +
        'diffusion has moved the voltage too',
    );
  }
  const rest = restEnd(record, before, resolution);
  const { potential, error, scatter, degreesOfFreedom } = rest;
  const current = record.current[during.from] as number;
  const jump = (record.voltage[during.from] as number) - potential;
  const ohms = MILLIAMPERES / Math.abs(current);
  const resistance = estimateOf(Math.abs(jump) * ohms, Math.hypot(error, scatter) * ohms, degreesOfFreedom);
  if (!(resistance.lower > 0)) {
    return refused(
      'JUMP_IN_NOISE',
      `the voltage jumps by ${number(1000 * jump)} mV, no more than what readings scatter: ${number(1000 * scatter)} mV`,
    );
  }
  const lower = Math.max(0, Math.min(resistance.lower, leastAtBeginning(record, pulse, rest)));
  return found({ jump, delay: gap, current, resistance: { ...resistance, lower } });
}

/** The lower end of the resistance by the line through the first rows, ohm; 0 where they make no line. */
function leastAtBeginning({ time, voltage, current }: PulseRecord, { during, start }: Pulse, rest: RestEnd): number {
  const end = Math.min(during.to + 1, during.from + FIRST_ROWS);
  const roots = time.subarray(during.from, end).map((seconds) => Math.sqrt(seconds - start));
  const line = lineFit(roots, voltage.subarray(during.from, end));
  if ('refused' in line) return 0;
  const { intercept, degreesOfFreedom } = line.found;
  const mean = current.subarray(during.from, end).reduce((sum, value) => sum + Math.abs(value), 0) / roots.length;
  const ohms = MILLIAMPERES / mean;
  // readings that happen to lie on a line are still no better than readings
  const error = Math.hypot(intercept.error, rest.error, rest.scatter);
  // by the voltage: instruments differ in the sign of the current
  const way = Math.sign((voltage[during.from] as number) - rest.potential);
  return estimateOf(way * (intercept.value - rest.potential) * ohms, error * ohms, degreesOfFreedom).lower;
}
