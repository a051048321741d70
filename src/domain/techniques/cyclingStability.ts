import type { Technique } from './technique.ts';

export const cyclingStability: Technique = {
  code: 'CYCLING_STABILITY',
  name: 'cycling stability',
  family: 'ELECTROCHEMISTRY',
  description: 'Capacity over many cycles at one current.',
  fromCycler: true,
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'SPECIFIC_CURRENT', name: 'specific current', unitKind: 'SPECIFIC_CURRENT' },
    { code: 'C_RATE', name: 'C-rate', unitKind: 'C_RATE' },
    { code: 'UPPER_CUTOFF', name: 'upper cut-off', unitKind: 'POTENTIAL' },
    { code: 'LOWER_CUTOFF', name: 'lower cut-off', unitKind: 'POTENTIAL' },
    { code: 'CYCLES', name: 'number of cycles', unitKind: 'COUNT' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
