import { COULOMBS_PER_MAH } from '../domain/units.ts';
import { CARBON_MOLAR_MASS, FARADAY } from './constants.ts';
import { requireAboveZero } from './requireAboveZero.ts';

/**
 * Theoretical capacity of a compound MCx per mass of its host carbon: F / (3.6 M(C) x).
 *
 * What the carbon holds once every x carbon atoms have taken one monovalent ion: 372 mAh/g for LiC6, 279 for NaC8 and
 * KC8. The metal's own mass is not counted, as in capacities of hard carbon. Faraday's law; the figure for LiC6 is that
 * of Energies 13 (2020) 3513.
 *
 * @param carbonPerIon x, carbon atoms per ion, above 0
 * @param carbonMolarMass g/mol, above 0
 * @returns mAh per gram of host carbon
 * @throws {RangeError} on an argument that is not finite and above 0
 */
export function theoreticalCapacity(carbonPerIon: number, carbonMolarMass: number = CARBON_MOLAR_MASS): number {
  requireAboveZero('compute a theoretical capacity', { carbonPerIon, carbonMolarMass });
  return FARADAY / (COULOMBS_PER_MAH * carbonMolarMass * carbonPerIon);
}
