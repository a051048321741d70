import { layerExtent } from './layerExtent.ts';

const parameter = {
  name: 'constantPerSquareAngstrom',
  value: 0.0055,
  unit: '1',
  source: 'general knowledge; for 514 nm',
};

/** Extent in angstrom up to which ID/IG rises with it. */
const LARGEST = 20;

/** Layer extent by the law of Ferrari and Robertson, below 2 nm, for the argon laser. */
export const layerExtentFerrariRobertson = layerExtent({
  code: 'LA_FERRARI_ROBERTSON',
  name: 'La by Ferrari and Robertson',
  formula: 'ID/IG = 0.0055 La[angstrom]^2, below 20 angstrom at 514 nm',
  source: 'Ferrari and Robertson, Phys. Rev. B 61 (2000) 14095; constant: general knowledge',
  parameter,
  lasers: [514, 515],
  extent: (ratio) => {
    const extent = Math.sqrt(ratio / parameter.value);
    return extent < LARGEST ? extent : Number.NaN;
  },
});
