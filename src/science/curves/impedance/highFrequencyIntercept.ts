import { type Analysed, found, refused } from '../analysed.ts';
import type { Spectrum } from './spectrum.ts';

export type Intercept = {
  /** Real part where the imaginary one is 0, ohm. */
  readonly resistance: number;
  /** Hz, of the two rows that it lies between; the real parts of these rows. */
  readonly between: readonly [high: number, low: number];
  readonly realParts: readonly [high: number, low: number];
};

/**
 * Where a spectrum crosses the real axis from inductive to capacitive on its way down from the highest frequency, linear between
 * two rows: the resistance of electrolyte, leads and contacts together.
 *
 * @returns refused where no row above it is inductive: what lies beyond the highest frequency is not known
 */
export function highFrequencyIntercept({ frequency, real, imaginary }: Spectrum): Analysed<Intercept> {
  const low = imaginary.findIndex((value) => value < 0);
  if (low < 1) {
    return refused(
      'NO_INTERCEPT',
      `the spectrum is capacitive from its highest frequency, ${frequency[0]} Hz, on and does not cross the real axis`,
    );
  }
  const [above, below] = [imaginary[low - 1] as number, imaginary[low] as number];
  const realParts = [real[low - 1] as number, real[low] as number] as const;
  const share = above / (above - below);
  return found({
    resistance: realParts[0] + share * (realParts[1] - realParts[0]),
    between: [frequency[low - 1] as number, frequency[low] as number],
    realParts,
  });
}
