import type { Technique } from './technique.ts';

export const saxs: Technique = {
  code: 'SAXS',
  name: 'small-angle scattering',
  family: 'SCATTERING',
  description: 'Pores and their contrast, by X-rays or neutrons.',
  settings: [
    { code: 'WAVELENGTH', name: 'wavelength', unitKind: 'LENGTH' },
    { code: 'Q_MIN', name: 'smallest scattering vector', unitKind: 'SCATTERING_VECTOR' },
    { code: 'Q_MAX', name: 'largest scattering vector', unitKind: 'SCATTERING_VECTOR' },
  ],
};
