import type { Technique } from './technique.ts';

export const rateCapability: Technique = {
  code: 'RATE_CAPABILITY',
  name: 'rate capability',
  family: 'ELECTROCHEMISTRY',
  description: 'Capacities at a series of currents.',
  fromCycler: true,
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'UPPER_CUTOFF', name: 'upper cut-off', unitKind: 'POTENTIAL' },
    { code: 'LOWER_CUTOFF', name: 'lower cut-off', unitKind: 'POTENTIAL' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
