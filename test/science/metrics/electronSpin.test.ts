import { expect, test } from '@jest/globals';
import { resonanceField } from '../../../src/science/metrics/electronSpin.ts';

test('resonanceField() is 71.447735 mT times the frequency in GHz over g', () => {
  expect(resonanceField(1, 1)).toBeCloseTo(71.447735, 5);
  expect(resonanceField(9.45, 2.0026134)).toBeCloseTo(337.15, 3);
});
