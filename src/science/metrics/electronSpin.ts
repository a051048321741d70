import type { MetricParameter } from '../../domain/derivedMetric.ts';

/** g factor of the free electron, and what turns a frequency into a field. */
export const FREE_ELECTRON_G = 2.00231930436;

/** Planck constant in J s, exact in the SI of 2019 (CODATA 2018). */
const PLANCK = 6.62607015e-34;

/** Bohr magneton in J/T (CODATA 2018). */
const BOHR_MAGNETON = 9.2740100783e-24;

const HERTZ_PER_GIGAHERTZ = 1e9;
const MILLITESLA_PER_TESLA = 1000;

/** The free electron as what g factors are compared with. */
export const freeElectron: MetricParameter = {
  name: 'freeElectronG',
  value: FREE_ELECTRON_G,
  unit: '1',
  source: 'CODATA 2018',
};

/**
 * Magnetic field at which electrons of a g factor resonate: h nu / (g muB).
 *
 * @param frequency of the microwaves in GHz
 * @param g dimensionless
 * @returns mT
 */
export function resonanceField(frequency: number, g: number): number {
  return (MILLITESLA_PER_TESLA * HERTZ_PER_GIGAHERTZ * PLANCK * frequency) / (BOHR_MAGNETON * g);
}

/**
 * g factor of electrons that resonate at a magnetic field: h nu / (B muB).
 *
 * @param frequency of the microwaves in GHz
 * @param field mT, not 0
 * @returns dimensionless
 */
export function resonantG(frequency: number, field: number): number {
  // the two stand in the condition of resonance alike
  return resonanceField(frequency, field);
}
