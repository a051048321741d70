/**
 * Binding energies from kinetic ones: photon energy less kinetic energy, by Einstein's law of the photoeffect.
 *
 * Spectrometers print kinetic energies against the Fermi level, with their work function already in them.
 *
 * @param kinetic eV; @param photonEnergy eV: 1486.6 for Al K-alpha, 1253.6 for Mg K-alpha
 * @returns eV
 */
export function bindingEnergies(kinetic: Float64Array, photonEnergy: number): Float64Array {
  return kinetic.map((energy) => photonEnergy - energy);
}
