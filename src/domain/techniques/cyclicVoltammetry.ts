import type { Technique } from './technique.ts';

export const cyclicVoltammetry: Technique = {
  code: 'CV',
  name: 'cyclic voltammetry',
  family: 'ELECTROCHEMISTRY',
  description: 'Current against potential at scan rates.',
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'SCAN_RATE', name: 'scan rate', unitKind: 'SCAN_RATE' },
    { code: 'SCAN_RATE_MIN', name: 'slowest scan rate', unitKind: 'SCAN_RATE' },
    { code: 'SCAN_RATE_MAX', name: 'fastest scan rate', unitKind: 'SCAN_RATE' },
    { code: 'ELECTRODE_AREA', name: 'electrode area used in the formula', unitKind: 'AREA' },
    { code: 'UPPER_CUTOFF', name: 'upper cut-off', unitKind: 'POTENTIAL' },
    { code: 'LOWER_CUTOFF', name: 'lower cut-off', unitKind: 'POTENTIAL' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
