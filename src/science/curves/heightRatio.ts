import type { BandMaximum } from './bandMaximum.ts';
import { type Estimate, estimateOf } from './numerics/estimate.ts';

/**
 * Ratio of the raw heights of two bands above one baseline, with the error that the noise of both points makes, to the first order:
 * s^2 = (s1 / h2)^2 + (r s2 / h2)^2.
 *
 * @param degreesOfFreedom of the noise
 */
export function heightRatio(
  { height: over }: Pick<BandMaximum, 'height'>,
  { height: under }: Pick<BandMaximum, 'height'>,
  degreesOfFreedom: number,
): Estimate {
  const ratio = over.value / under.value;
  const error = Math.hypot(over.error, ratio * under.error) / under.value;
  return estimateOf(ratio, error, degreesOfFreedom);
}
