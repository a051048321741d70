import type { MetricParameter } from '../../domain/derivedMetric.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { type Bounds, mapFalling, mapRising } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';

/** Energy in eV that takes an atom out of the bulk metal. */
const cohesiveEnergies: Readonly<Record<IonSymbol, number>> = { Li: 1.63, Na: 1.11, K: 0.93 };

/** Binding energy with the bulk metal as reference. */
export const bindingToMetal: Metric = {
  code: 'BINDING_ENERGY_TO_METAL',
  name: 'binding energy against the bulk metal',
  description:
    'Binding energy that is computed against the isolated atom, against the bulk metal; only below 0 does insertion beat plating.',
  version: 1,
  formula: 'E_b(bulk) = E_b(atom) + E_coh, negative is favourable',
  quantity: null,
  unitKind: 'ENERGY',
  source: 'Legrain et al., J. Phys. Chem. C 119 (2015) 13496; cohesive energies: general knowledge',
  compute: (subject) =>
    energiesToMetal(subject).flatMap(({ bounds, stated, parameters }) =>
      parameters.length === 0
        ? []
        : [
            {
              bounds,
              inputs: [stated.first, ...stated.inputs] as const,
              parameters,
              sentence: `A binding energy of ${interval(stated.bounds, 'eV')} against the atom is ${interval(bounds, 'eV')} against bulk ${subject.ion}.`,
            },
          ],
    ),
};

/** A binding energy in eV against the bulk metal, negative where favourable. */
export type ToMetal = {
  readonly bounds: Bounds;
  readonly stated: Stated;
  /** The cohesive energy, where the source's reference is the atom. */
  readonly parameters: NonNullable<Derived['parameters']>;
};

/** Binding energies whose sign and reference are stated, against the bulk metal. */
export function energiesToMetal({ own, ion }: Subject): readonly ToMetal[] {
  return statedValues(own.find({ quantity: 'BINDING_ENERGY', form: 'VALUE' })).flatMap((stated) => {
    const { reference, signConvention = 'NOT_REPORTED' } = stated.first.dft ?? {};
    if (signConvention === 'NOT_REPORTED') return [];
    const energy = signConvention === 'NEGATIVE_FAVOURABLE' ? stated.bounds : mapFalling(stated.bounds, (x) => -x);
    const { value } = cohesive(ion);
    if (reference === 'BULK_METAL') return [{ bounds: energy, stated, parameters: [] }];
    if (reference !== 'ATOM') return [];
    return [{ bounds: mapRising(energy, (x) => x + value), stated, parameters: [cohesive(ion)] }];
  });
}

function cohesive(ion: IonSymbol): MetricParameter {
  return { name: `cohesiveEnergy${ion}`, value: cohesiveEnergies[ion], unit: 'eV', source: 'general knowledge' };
}
