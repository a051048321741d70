import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';
import type { Pulse, PulseRecord } from './pulses.ts';
import { restEnd } from './restEnd.ts';

/** The jump of the voltage where a current begins. */
export type OhmicJump = {
  /** From the end of the rest to the first row with current, V. */
  readonly jump: number;
  /** Longest time for which current can have flowed at that row, s. */
  readonly delay: number;
  /** Current of that row, mA. */
  readonly current: number;
  /** Jump over current, ohm, above 0. */
  readonly resistance: Estimate;
};

const MILLIAMPERES = 1000;

/**
 * Ohmic resistance from the first row of a pulse: iR, with whatever of the electrode's own response is as fast as that row.
 *
 * @param resolution of voltages, V
 * @param longestDelay of the first row behind the last of the rest, s
 * @returns refused without a rest before the pulse, where its first row comes late, and where the jump is lost in the noise
 */
export function ohmicJump(
  record: PulseRecord,
  { before, during, gap }: Pulse,
  { resolution, longestDelay }: { readonly resolution: number; readonly longestDelay: number },
): Analysed<OhmicJump> {
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
  const { potential, error, scatter, degreesOfFreedom } = restEnd(record, before, resolution);
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
  return found({ jump, delay: gap, current, resistance });
}
