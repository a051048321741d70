import type { Technique } from './technique.ts';

export const pycnometry: Technique = {
  code: 'PYCNOMETRY',
  name: 'gas pycnometry',
  family: 'SORPTION',
  description: 'Density that a probe gas sees.',
  settings: [{ code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' }],
};
