import type { Technique } from './technique.ts';

export const electronMicroscopy: Technique = {
  code: 'ELECTRON_MICROSCOPY',
  name: 'electron microscopy',
  family: 'MICROSCOPY',
  description: 'Shape, fringes and pores in images.',
  settings: [{ code: 'ACCELERATION_VOLTAGE', name: 'acceleration voltage', unitKind: 'POTENTIAL' }],
};
