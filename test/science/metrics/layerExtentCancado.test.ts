import { expect, test } from '@jest/globals';
import { layerExtentCancado } from '../../../src/science/metrics/layerExtentCancado.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, runWith, values } from '../../support/metrics.ts';

const ratio: Said = { quantity: 'ID_IG', value: '1.200', ion: null, measurement: 'raman' };
const laser = (reported: string) => ({
  rest: { measurements: [runWith('raman', { LASER_WAVELENGTH: [reported, 'LENGTH'] })] },
});

test.each([
  ['532 nm', 160.205],
  ['514.5 nm', 140.142],
  ['632.8 nm', 320.698],
])('LA_CANCADO at ID/IG of 1.2 and %s is %d angstrom', (wavelength, expected) => {
  expect(values(layerExtentCancado, [ratio], laser(wavelength))).toEqual([near(expected)]);
});

test('LA_CANCADO falls with ID/IG and comes with what it is worth', () => {
  const [one] = derived(layerExtentCancado, [ratio], laser('532 nm'));
  expect(one?.value).toMatchObject({ lower: near(192246 / 1200.5), upper: near(192246 / 1199.5) });
  expect(one?.parameters).toMatchObject([{ value: 2.4e-10 }]);
  expect(one?.sentence).toMatch(
    /^ID\/IG of 1.2 \(1.2 to 1.2\) at 532 nm makes La 160.2 angstrom .* only above some 32 nm/,
  );
});

test('LA_CANCADO is none where no laser is stated, and open where ID/IG may be 0', () => {
  expect(values(layerExtentCancado, [ratio])).toEqual([]);
  expect(numbers(layerExtentCancado, [{ ...ratio, value: '<1.2' }], laser('532 nm'))[0]?.[2]).toBeNull();
  expect(values(layerExtentCancado, [{ ...ratio, value: '0' }], laser('532 nm'))).toEqual([]);
});

test('LA_CANCADO stands beside the reported extent', () => {
  const reported: Said = { key: 'la', quantity: 'LAYER_EXTENT_LA', value: '3.5 nm', ion: null };
  expect(beside(layerExtentCancado, [ratio, reported], laser('532 nm'))).toEqual(['la disagrees']);
});
