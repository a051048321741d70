import { VACUUM_PERMEABILITY } from './constants.ts';
import { requireAboveZero } from './requireAboveZero.ts';

const HERTZ_PER_GIGAHERTZ = 1e9;
const MICROMETRES_PER_METRE = 1e6;

type Conductor = {
  /** ohm m, above 0 */
  readonly resistivity: number;
  /** GHz, above 0 */
  readonly frequency: number;
};

/**
 * Depth at which the field of microwaves in a conductor has fallen to 1/e: sqrt(2 rho / (w mu0)).
 *
 * About a micrometre for alkali metals in an X-band spectrometer. The usual formula of electrodynamics, for conductors
 * that are not magnetic and thicker than the mean free path of their electrons.
 *
 * @returns micrometres
 * @throws {RangeError} on an argument that is not finite and above 0
 */
export function skinDepth({ resistivity, frequency }: Conductor): number {
  requireAboveZero('compute a skin depth', { resistivity, frequency });
  const angular = 2 * Math.PI * frequency * HERTZ_PER_GIGAHERTZ;
  return MICROMETRES_PER_METRE * Math.sqrt((2 * resistivity) / (angular * VACUUM_PERMEABILITY));
}
