import { CARBON_MOLAR_MASS, CARBON_MOLAR_MASS_UNCERTAINTY } from '../constants.ts';
import type { Bounds } from '../facts/bounds.ts';

/** Molar mass of carbon in g/mol. */
export const carbonMolarMass: Bounds = {
  value: CARBON_MOLAR_MASS,
  lower: CARBON_MOLAR_MASS - CARBON_MOLAR_MASS_UNCERTAINTY,
  upper: CARBON_MOLAR_MASS + CARBON_MOLAR_MASS_UNCERTAINTY,
};
