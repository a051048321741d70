import type { Technique } from './technique.ts';

export const nmr: Technique = {
  code: 'NMR',
  name: 'nuclear magnetic resonance',
  family: 'MAGNETIC_RESONANCE',
  description: 'Chemical and Knight shifts of nuclei.',
  settings: [
    { code: 'LARMOR_FREQUENCY', name: 'Larmor frequency', unitKind: 'FREQUENCY' },
    { code: 'SPINNING_FREQUENCY', name: 'spinning frequency', unitKind: 'FREQUENCY' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
