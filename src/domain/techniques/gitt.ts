import type { Technique } from './technique.ts';

export const gitt: Technique = {
  code: 'GITT',
  name: 'galvanostatic intermittent titration (GITT)',
  family: 'ELECTROCHEMISTRY',
  description: 'Current pulses and rests; apparent diffusion coefficients.',
  fromCycler: true,
  settings: [
    { code: 'ACTIVE_MASS', name: 'mass of the active material', unitKind: 'MASS' },
    { code: 'PULSE_CURRENT', name: 'specific current of a pulse', unitKind: 'SPECIFIC_CURRENT' },
    { code: 'PULSE_TIME', name: 'duration of a pulse', unitKind: 'TIME' },
    { code: 'REST_TIME', name: 'duration of a rest', unitKind: 'TIME' },
    { code: 'DIFFUSION_LENGTH', name: 'diffusion length', unitKind: 'LENGTH' },
    { code: 'ELECTRODE_AREA', name: 'electrode area used in the formula', unitKind: 'AREA' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
