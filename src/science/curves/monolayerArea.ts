/** Molecules in a mole, exact in the SI of 2019. */
const AVOGADRO = 6.02214076e23;

/** A mole of gas at 0 degC and 101.325 kPa, cm3 (CODATA 2018). */
const MOLAR_VOLUME = 22413.96954;

const SQUARE_CENTIMETRES_PER_SQUARE_METRE = 1e4;

/**
 * Area that a monolayer of gas covers: v_m N_A sigma / V_molar, 4.3526 m2 for a cm3 (STP) of nitrogen at 0.162 nm2.
 *
 * @param monolayer cm3 (STP)/g
 * @param crossSection of a molecule, cm2: 1.62e-15 for nitrogen at 77 K
 * @returns m2/g
 */
export function monolayerArea(monolayer: number, crossSection: number): number {
  return (monolayer * AVOGADRO * crossSection) / (MOLAR_VOLUME * SQUARE_CENTIMETRES_PER_SQUARE_METRE);
}
