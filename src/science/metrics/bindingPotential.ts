import { mapFalling } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import { energiesToMetal } from './bindingToMetal.ts';
import type { Metric } from './metric.ts';

/** Potential against the ion's metal at which a binding energy is gained. */
export const bindingPotential: Metric = {
  code: 'BINDING_POTENTIAL',
  name: 'potential of a binding energy',
  description:
    "Average potential against the ion's metal of ions that bind with a computed energy; below 0 V metal is plated first.",
  version: 1,
  formula: 'V = -E_b(bulk) / e',
  quantity: null,
  unitKind: 'POTENTIAL',
  source: 'definition of the potential by the energy of a monovalent ion against its bulk metal',
  compute: (subject) =>
    energiesToMetal(subject).map(({ bounds: energy, stated, parameters }) => {
      const bounds = mapFalling(energy, (x) => -x);
      const sentence = `A binding energy of ${interval(energy, 'eV')} against bulk ${subject.ion} is gained at ${interval(bounds, 'V')}.`;
      return { bounds, inputs: [stated.first, ...stated.inputs] as const, parameters, sentence };
    }),
};
