import type { Technique } from './technique.ts';

export const impedance: Technique = {
  code: 'EIS',
  name: 'electrochemical impedance spectroscopy',
  family: 'ELECTROCHEMISTRY',
  description: 'Impedance against frequency.',
  settings: [
    { code: 'FREQUENCY_MAX', name: 'highest frequency', unitKind: 'FREQUENCY' },
    { code: 'FREQUENCY_MIN', name: 'lowest frequency', unitKind: 'FREQUENCY' },
    { code: 'AMPLITUDE', name: 'amplitude of the perturbation', unitKind: 'POTENTIAL' },
    { code: 'ELECTRODE_AREA', name: 'electrode area used in the formula', unitKind: 'AREA' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
