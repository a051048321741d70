import { requireAboveZero } from './requireAboveZero.ts';

/** Density of graphite in g/cm3, taken for that of the carbon around the pores: general knowledge. */
export const GRAPHITE_DENSITY = 2.26;

/**
 * Closed-pore volume of a carbon from its helium density: 1 / density - 1 / skeleton.
 *
 * Helium does not enter closed pores, so that they count as solid and lower the density. Disordered carbon is less dense
 * than graphite, so that the result is the most that closed pores can take up. A density that reaches the skeleton's
 * leaves no closed pores. General knowledge.
 *
 * @param density from helium pycnometry, g/cm3, above 0
 * @param skeleton density of the carbon without pores, g/cm3, above 0
 * @returns cm3 of closed pores per gram of carbon, at least 0
 * @throws {RangeError} on an argument that is not finite and above 0
 */
export function closedPoreVolume(density: number, skeleton: number = GRAPHITE_DENSITY): number {
  requireAboveZero('compute a closed-pore volume', { density, skeleton });
  return Math.max(0, 1 / density - 1 / skeleton);
}
