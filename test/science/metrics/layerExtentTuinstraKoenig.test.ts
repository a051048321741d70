import { expect, test } from '@jest/globals';
import { layerExtentTuinstraKoenig } from '../../../src/science/metrics/layerExtentTuinstraKoenig.ts';
import type { Said } from '../../support/evidence.ts';
import { near, runWith, values } from '../../support/metrics.ts';

const ratio: Said = { quantity: 'ID_IG', value: '1.2', measurement: 'raman' };
const laser = (reported: string) => ({
  rest: { measurements: [runWith('raman', { LASER_WAVELENGTH: [reported, 'LENGTH'] })] },
});

test.each([
  ['514.5 nm', [36.6667]],
  ['514 nm', [36.6667]],
  ['515 nm', [36.6667]],
  ['513.9 nm', []],
  ['515.1 nm', []],
  ['532 nm', []],
])('LA_TUINSTRA_KOENIG at ID/IG of 1.2 and %s: %j angstrom', (wavelength, expected) => {
  expect(values(layerExtentTuinstraKoenig, [ratio], laser(wavelength))).toEqual(expected.map(near));
});
