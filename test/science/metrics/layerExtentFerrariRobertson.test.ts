import { expect, test } from '@jest/globals';
import { layerExtentFerrariRobertson } from '../../../src/science/metrics/layerExtentFerrariRobertson.ts';
import { near, runWith, values } from '../../support/metrics.ts';

test.each([
  ['1.2', '514.5 nm', [14.771]],
  ['2.1', '514.5 nm', [19.5402]],
  ['2.3', '514.5 nm', []], // 20.4 angstrom
  ['1.2', '532 nm', []],
])('LA_FERRARI_ROBERTSON at ID/IG of %s and %s: %j angstrom', (value, laser, expected) => {
  const rest = { measurements: [runWith('raman', { LASER_WAVELENGTH: [laser, 'LENGTH'] })] };
  expect(values(layerExtentFerrariRobertson, [{ quantity: 'ID_IG', value, measurement: 'raman' }], { rest })).toEqual(
    expected.map(near),
  );
});
