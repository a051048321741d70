import { carbonsPerIon, type Ion, type IonReference } from '../domain/ion.ts';
import { canonicalInterval, computedQuantity, type Interval, type Quantity } from '../domain/quantity.ts';
import { CARBON_MOLAR_MASS, CARBON_MOLAR_MASS_UNCERTAINTY } from '../science/constants.ts';
import { metalCapacity } from '../science/metalCapacity.ts';
import { metalVolumetricCapacity } from '../science/metalVolumetricCapacity.ts';
import { theoreticalCapacity } from '../science/theoreticalCapacity.ts';

/** Each record is asked once for each field of an answer; the memory goes with the record. */
const references = new WeakMap<Ion, IonReference>();

/**
 * The bounds that an ion's reference values set, computed once for each record and stored nowhere, so that they cannot
 * drift from these.
 *
 * Intervals are carried through: the lower end of a capacity is that of the lightest metal of the heaviest atoms.
 *
 * @throws {RangeError} if the ion's compound is not written MCx with the ion's own symbol, such as `LiC6`
 */
export function ionReference(ion: Ion): IonReference {
  const reference = references.get(ion) ?? computeReference(ion);
  references.set(ion, reference);
  return reference;
}

function computeReference(ion: Ion): IonReference {
  const carbonPerIon = carbonsOf(ion);
  return {
    metalCapacity: computedQuantity('SPECIFIC_CAPACITY', metalInterval(ion), ion.molarMass.interval),
    metalVolumetricCapacity: computedQuantity('VOLUMETRIC_CAPACITY', volumetricInterval(ion), widerOf(ion)),
    compound: {
      formula: ion.compound,
      carbonPerIon,
      theoreticalCapacity: computedQuantity('SPECIFIC_CAPACITY', capacityInterval(carbonPerIon), 'STATED'),
    },
  };
}

function carbonsOf({ id, compound, symbol }: Ion): number {
  const carbons = carbonsPerIon(compound, symbol);
  if (carbons !== undefined) return carbons;
  throw new RangeError(`Cannot read the compound "${compound}" of ${id}: "${symbol}C6" is the way to write it`);
}

function capacityInterval(carbonPerIon: number): Interval {
  return {
    value: theoreticalCapacity(carbonPerIon),
    lower: theoreticalCapacity(carbonPerIon, CARBON_MOLAR_MASS + CARBON_MOLAR_MASS_UNCERTAINTY),
    upper: theoreticalCapacity(carbonPerIon, CARBON_MOLAR_MASS - CARBON_MOLAR_MASS_UNCERTAINTY),
  };
}

function metalInterval({ molarMass }: Ion): Interval {
  const { value, lower, upper } = canonicalInterval(molarMass);
  const at = (mass: number | null) => (mass === null ? null : metalCapacity(mass));
  return { value: metalCapacity(value), lower: at(upper), upper: at(lower) };
}

function volumetricInterval(ion: Ion): Interval {
  const [density, mass] = [canonicalInterval(ion.metalDensity), canonicalInterval(ion.molarMass)];
  const at = (top: number | null, bottom: number | null) =>
    top === null || bottom === null ? null : metalVolumetricCapacity(top, bottom);
  return {
    value: metalVolumetricCapacity(density.value, mass.value),
    lower: at(density.lower, mass.upper),
    upper: at(density.upper, mass.lower),
  };
}

/** The kind of interval of the less certain of both inputs, which decides how wide the result is. */
function widerOf({ metalDensity, molarMass }: Ion): Quantity['interval'] {
  return relativeWidth(molarMass) > relativeWidth(metalDensity) ? molarMass.interval : metalDensity.interval;
}

function relativeWidth({ value, lower, upper }: Quantity): number {
  return lower === null || upper === null ? Number.POSITIVE_INFINITY : (upper - lower) / Math.abs(value);
}
