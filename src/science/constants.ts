/** Faraday constant in C/mol, exact in the SI of 2019 (CODATA 2018). */
export const FARADAY = 96485.33212331001;

/** Molar gas constant in J/(mol K), exact in the SI of 2019 (CODATA 2018). */
export const GAS_CONSTANT = 8.31446261815324;

/** Molar mass of carbon in g/mol: abridged standard atomic weight (CIAAW 2021). */
export const CARBON_MOLAR_MASS = 12.011;

/** How far the molar mass of carbon in normal materials reaches to either side, in g/mol (CIAAW 2021). */
export const CARBON_MOLAR_MASS_UNCERTAINTY = 0.002;

/** Vacuum permeability in N/A2 (CODATA 2018). */
export const VACUUM_PERMEABILITY = 1.25663706212e-6;
