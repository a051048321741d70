import { COULOMBS_PER_MAH } from '../domain/units.ts';
import { FARADAY } from './constants.ts';
import { requireAboveZero } from './requireAboveZero.ts';

/**
 * Capacity of an alkali metal per its own mass: F / (3.6 M).
 *
 * 3862 mAh/g for Li, 1166 for Na, 685.5 for K. Faraday's law for one electron an atom.
 *
 * @param molarMass of the metal, g/mol, above 0
 * @returns mAh per g of metal
 * @throws {RangeError} on an argument that is not finite and above 0
 */
export function metalCapacity(molarMass: number): number {
  requireAboveZero('compute the capacity of a metal', { molarMass });
  return FARADAY / (COULOMBS_PER_MAH * molarMass);
}
