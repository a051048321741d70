import { CARBON_MOLAR_MASS, COULOMBS_PER_MAH, FARADAY } from './constants.ts';

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
  for (const [name, value] of Object.entries({ carbonPerIon, carbonMolarMass })) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new RangeError(`Cannot compute a theoretical capacity: ${name} is ${value}, a number above 0 is needed`);
    }
  }
  return FARADAY / (COULOMBS_PER_MAH * carbonMolarMass * carbonPerIon);
}
