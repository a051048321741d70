import type { Technique } from './technique.ts';

export const raman: Technique = {
  code: 'RAMAN',
  name: 'Raman spectroscopy',
  family: 'VIBRATIONAL',
  description: 'D and G bands of carbon.',
  settings: [
    { code: 'LASER_WAVELENGTH', name: 'laser wavelength', unitKind: 'LENGTH' },
    { code: 'RESOLUTION', name: 'spectral resolution', unitKind: 'WAVENUMBER' },
  ],
};
