import type { Technique } from './technique.ts';

export const differentialCapacity: Technique = {
  code: 'DIFFERENTIAL_CAPACITY',
  name: 'differential capacity',
  family: 'ELECTROCHEMISTRY',
  description: 'dQ/dV against potential from a galvanostatic curve.',
  fromCycler: true,
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'SPECIFIC_CURRENT', name: 'specific current', unitKind: 'SPECIFIC_CURRENT' },
    { code: 'C_RATE', name: 'C-rate', unitKind: 'C_RATE' },
    { code: 'GRID_STEP', name: 'potential step of the grid', unitKind: 'POTENTIAL' },
    { code: 'SMOOTHING_WINDOW', name: 'points of the smoothing window', unitKind: 'COUNT' },
  ],
};
