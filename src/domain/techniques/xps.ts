import type { Technique } from './technique.ts';

export const xps: Technique = {
  code: 'XPS',
  name: 'X-ray photoelectron spectroscopy',
  family: 'SURFACE',
  description: 'Core levels of the outermost nanometres.',
  settings: [
    { code: 'PHOTON_ENERGY', name: 'photon energy', unitKind: 'ENERGY' },
    { code: 'CHARGE_REFERENCE', name: 'binding energy of the charge reference', unitKind: 'ENERGY' },
  ],
};
