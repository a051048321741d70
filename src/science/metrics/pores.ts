import type { MetricParameter } from '../../domain/derivedMetric.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { GRAPHITE_DENSITY } from '../closedPoreVolume.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { carried, notBelow0 } from './carried.ts';

/** Density of the carbon around the pores. */
export const skeleton: MetricParameter = {
  name: 'skeletonDensity',
  value: GRAPHITE_DENSITY,
  unit: 'g/cm3',
  source: 'general knowledge: graphite; disordered carbon is less dense, which leaves less for pores',
};

/** Densities that helium sees, in g/cm3, with an ion or without. */
export function trueDensities({ own, general }: Subject): readonly Stated[] {
  return [own, general].flatMap((facts) => statedValues(facts.find({ quantity: 'TRUE_DENSITY', form: 'VALUE' })));
}

/** Closed-pore volume of a density in cm3/g; null where it leaves none. */
export function volumeOf(density: Bounds): Bounds | null {
  const bounds = carried([notBelow0(density)], (rho) => 1 / rho - 1 / skeleton.value);
  return bounds === null || bounds.value < 0 ? null : bounds;
}

/** A closed-pore volume with what it rests on. */
export type Pores = Stated & { readonly parameters: readonly MetricParameter[] };

/** Closed-pore volumes in cm3/g as stated, else as densities leave them. */
export function closedPores(subject: Subject): readonly Pores[] {
  const volumes = [subject.own, subject.general].flatMap((facts) =>
    statedValues(facts.find({ quantity: 'CLOSED_PORE_VOLUME', form: 'VALUE' })),
  );
  if (volumes.length > 0) return volumes.map((each) => ({ ...each, parameters: [] }));
  return trueDensities(subject).flatMap((density) => {
    const bounds = volumeOf(density.bounds);
    return bounds === null ? [] : [{ ...density, bounds, parameters: [skeleton] }];
  });
}

/** Capacity of an ion's bulk metal in mAh/cm3, as bounds and as a parameter. */
export type Metal = { readonly bounds: Bounds; readonly parameter: MetricParameter };

/** The bulk metal of an ion; at most one, none where the base has no such ion. */
export function metalOf({ reference }: Subject, ion: IonSymbol): readonly Metal[] {
  const stated = reference(ion)?.metalVolumetricCapacity;
  if (stated === undefined) return [];
  const bounds = boundsOf(stated);
  const source = "Faraday's law, with density and molar mass of the ion's reference values";
  return [{ bounds, parameter: { name: `metalCapacity${ion}`, value: bounds.value, unit: 'mAh/cm3', source } }];
}
