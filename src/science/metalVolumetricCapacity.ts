import { COULOMBS_PER_MAH } from '../domain/units.ts';
import { FARADAY } from './constants.ts';
import { requireAboveZero } from './requireAboveZero.ts';

/**
 * Capacity of a bulk alkali metal per volume: density x F / (3.6 M).
 *
 * The most that a pore of that volume can hold: Li 2062, Na 1128, K 591 mAh/cm3. Faraday's law for one electron an atom.
 *
 * @param density of the metal, g/cm3, above 0
 * @param molarMass of the metal, g/mol, above 0
 * @returns mAh per cm3 of metal
 * @throws {RangeError} on an argument that is not finite and above 0
 */
export function metalVolumetricCapacity(density: number, molarMass: number): number {
  requireAboveZero('compute a volumetric capacity', { density, molarMass });
  return (density * FARADAY) / (COULOMBS_PER_MAH * molarMass);
}
