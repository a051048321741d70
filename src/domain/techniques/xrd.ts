import type { Technique } from './technique.ts';

export const xrd: Technique = {
  code: 'XRD',
  name: 'X-ray diffraction',
  family: 'SCATTERING',
  description: 'Reflections of layer stacks.',
  settings: [
    { code: 'WAVELENGTH', name: 'wavelength', unitKind: 'LENGTH' },
    { code: 'GONIOMETER_RADIUS', name: 'goniometer radius', unitKind: 'LENGTH' },
    { code: 'SPECIFIC_CURRENT', name: 'specific current', unitKind: 'SPECIFIC_CURRENT' },
    { code: 'UPPER_CUTOFF', name: 'upper cut-off', unitKind: 'POTENTIAL' },
    { code: 'LOWER_CUTOFF', name: 'lower cut-off', unitKind: 'POTENTIAL' },
    { code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' },
  ],
};
