import type { Technique } from './technique.ts';

export const galvanostaticCycling: Technique = {
  code: 'GALVANOSTATIC_CYCLING',
  name: 'galvanostatic cycling',
  family: 'ELECTROCHEMISTRY',
  description: 'Charge and discharge at constant current; potential against capacity.',
  fromCycler: true,
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'SPECIFIC_CURRENT', name: 'specific current', unitKind: 'SPECIFIC_CURRENT' },
    { code: 'C_RATE', name: 'C-rate', unitKind: 'C_RATE' },
    { code: 'UPPER_CUTOFF', name: 'upper cut-off', unitKind: 'POTENTIAL' },
    { code: 'LOWER_CUTOFF', name: 'lower cut-off', unitKind: 'POTENTIAL' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
