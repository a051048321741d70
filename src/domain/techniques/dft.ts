import type { Technique } from './technique.ts';

export const dft: Technique = {
  code: 'DFT',
  name: 'density functional theory',
  family: 'THEORY',
  description: 'Computed energies and geometries of model structures.',
  settings: [{ code: 'CUTOFF_ENERGY', name: 'plane-wave cut-off', unitKind: 'ENERGY' }],
};
