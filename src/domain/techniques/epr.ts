import type { Technique } from './technique.ts';

export const epr: Technique = {
  code: 'EPR',
  name: 'electron paramagnetic resonance',
  family: 'MAGNETIC_RESONANCE',
  description: 'Unpaired and conduction electrons in a magnetic field.',
  settings: [
    { code: 'MICROWAVE_FREQUENCY', name: 'microwave frequency', unitKind: 'FREQUENCY' },
    { code: 'MODULATION_AMPLITUDE', name: 'modulation amplitude', unitKind: 'MAGNETIC_FIELD' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
