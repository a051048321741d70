import { FARADAY, GAS_CONSTANT } from '../../constants.ts';
import { requireAboveZero } from '../../requireAboveZero.ts';

export type WarburgCell = {
  /** Warburg coefficient, ohm s^-1/2. */
  readonly sigma: number;
  /** Of the electrode, cm2: that through which ions go, whatever is known of it. */
  readonly area: number;
  /** Of the ion in the solid, mol/cm3. */
  readonly concentration: number;
  /** K. */
  readonly temperature: number;
  /** Charge of the ion. */
  readonly electrons?: number;
};

/**
 * Diffusion coefficient from a Warburg coefficient, cm2/s: D = R^2 T^2 / (2 A^2 n^4 F^4 C^2 sigma^2), for a concentration C that
 * obeys the law of Nernst. Bard and Faulkner, Electrochemical Methods, 2nd ed., section 10.3, with one mobile species.
 *
 * In a solid it is apparent only: a host whose potential does not follow Nernst needs the slope of its titration curve instead, and
 * D goes with the square of area and concentration.
 *
 * @throws {RangeError} on a number that is not above 0
 */
export function warburgDiffusion({ sigma, area, concentration, temperature, electrons = 1 }: WarburgCell): number {
  requireAboveZero('compute a diffusion coefficient', { sigma, area, concentration, temperature, electrons });
  const ofNernst = (GAS_CONSTANT * temperature) / (Math.SQRT2 * area * electrons ** 2 * FARADAY ** 2 * concentration);
  return (ofNernst / sigma) ** 2;
}
