/**
 * The most that pores can hold: their volume filled with bulk metal.
 *
 * No filling, metallic or ionic, is taken to be denser than the metal; a capacity ascribed to pore filling above the
 * bound cannot lie in these pores alone. Derived here from Faraday's law for one electron an atom.
 *
 * @param closedPoreVolume cm3 of pores per gram of carbon, at least 0; infinite where it is open upwards
 * @param metalVolumetricCapacity mAh per cm3 of bulk metal, at least 0
 * @returns mAh per gram of carbon
 * @throws {RangeError} on an argument that is not at least 0
 */
export function poreFillingBound(closedPoreVolume: number, metalVolumetricCapacity: number): number {
  for (const [name, value] of Object.entries({ closedPoreVolume, metalVolumetricCapacity })) {
    if (value >= 0) continue;
    throw new RangeError(`Cannot compute a pore-filling bound: ${name} is ${value}, a number of at least 0 is needed`);
  }
  return closedPoreVolume * metalVolumetricCapacity;
}
