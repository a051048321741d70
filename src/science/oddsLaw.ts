import { requireAboveZero } from './requireAboveZero.ts';

/** Scan rates in mV/s. */
export type ScanRates = { readonly from: number; readonly to: number };

/**
 * Capacitive share at another scan rate, by the odds law.
 *
 * Where the current is k1 v + k2 sqrt(v), the odds f/(1 - f) of the capacitive share f are (k1/k2) sqrt(v), at one
 * potential and also for areas: they grow with the root of the scan rate. Derived here from the two terms of Wang et al.,
 * J. Phys. Chem. C 111 (2007) 14925.
 *
 * @param share % at the rate `from`; one beyond 0 to 100, as rounding leaves it, counts as the nearer end
 * @param rates mV/s, above 0
 * @returns share at the rate `to`, %
 * @throws {RangeError} on a rate that is not finite and above 0
 */
export function capacitiveShareAt(share: number, { from, to }: ScanRates): number {
  requireAboveZero('convert a capacitive share', { from, to });
  const f = fraction(share);
  const capacitive = f * Math.sqrt(to / from);
  return (100 * capacitive) / (capacitive + (1 - f));
}

/**
 * How many times the odds f/(1 - f) of the second share are those of the first. By the odds law it is sqrt(v2/v1).
 *
 * @param first % at the rate v1; one beyond 0 to 100 counts as the nearer end
 * @param second % at the rate v2
 * @returns dimensionless; infinite if the second is 100 % or the first 0 %, NaN if both lie at the same end
 */
export function oddsRatio(first: number, second: number): number {
  const [f1, f2] = [fraction(first), fraction(second)];
  return (f2 * (1 - f1)) / (f1 * (1 - f2));
}

function fraction(share: number): number {
  return Math.min(Math.max(share / 100, 0), 1);
}
