import { layerExtent } from './layerExtent.ts';

const parameter = {
  name: 'prefactorPerCubicNanometre',
  value: 2.4e-10,
  unit: '1',
  source: 'general knowledge; for integrated areas',
};

const ANGSTROM_PER_NANOMETRE = 10;

/** Layer extent by the law of Cancado, for any laser. */
export const layerExtentCancado = layerExtent({
  code: 'LA_CANCADO',
  name: 'La by Cancado',
  formula: 'La[nm] = 2.4e-10 lambda[nm]^4 / (ID/IG), of integrated areas',
  source: 'Cancado et al., Appl. Phys. Lett. 88 (2006) 163106',
  parameter,
  lasers: null,
  extent: (ratio, laser) => (ANGSTROM_PER_NANOMETRE * parameter.value * laser ** 4) / ratio,
});
