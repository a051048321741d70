import { layerExtent } from './layerExtent.ts';

const parameter = { name: 'constant', value: 4.4, unit: 'nm', source: 'general knowledge; for 514.5 nm' };

const ANGSTROM_PER_NANOMETRE = 10;

/** Layer extent by the law of Tuinstra and Koenig, for the argon laser. */
export const layerExtentTuinstraKoenig = layerExtent({
  code: 'LA_TUINSTRA_KOENIG',
  name: 'La by Tuinstra and Koenig',
  formula: 'La[nm] = 4.4 / (ID/IG), at 514.5 nm',
  source: 'Tuinstra and Koenig, J. Chem. Phys. 53 (1970) 1126; constant: general knowledge',
  parameter,
  lasers: [514, 515],
  extent: (ratio) => (ANGSTROM_PER_NANOMETRE * parameter.value) / ratio,
});
