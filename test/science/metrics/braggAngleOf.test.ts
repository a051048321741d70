import { expect, test } from '@jest/globals';
import { braggAngleOf } from '../../../src/science/metrics/braggAngleOf.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, runWith, values } from '../../support/metrics.ts';

function d(value: string, rest: Partial<Said> = {}): Said {
  return { quantity: 'D002', value, measurement: 'xrd', ...rest };
}

const wavelength = (reported: string) => ({
  rest: { measurements: [runWith('xrd', { WAVELENGTH: [reported, 'LENGTH'] })] },
});

test.each([
  ['3.83 angstrom', 23.2052],
  ['3.96 angstrom', 22.4334],
  ['0.398 nm', 22.3192],
  ['3.354 angstrom', 26.5548],
])('BRAGG_ANGLE of %s with 1.5406 angstrom is %d deg', (value, expected) => {
  expect(values(braggAngleOf, [d(value)], wavelength('1.5406 angstrom'))).toEqual([near(expected)]);
});

test('BRAGG_ANGLE falls with the spacing, and assumes Cu K-alpha1 where no wavelength is stated', () => {
  const [angle] = derived(braggAngleOf, [d('~0.383 nm', { ion: null })]);
  expect(angle?.value).toMatchObject({ value: near(23.2052), lower: near(23.144), upper: near(23.2668) });
  expect(angle?.parameters).toMatchObject([{ name: 'wavelength', value: 1.5406 }]);
  expect(angle?.sentence).toBe(
    'Layers 3.83 angstrom (3.82 to 3.84) apart and a wavelength of 1.5406 angstrom (assumed) mean a (002) reflection at ' +
      '23.21 deg (23.14 to 23.27).',
  );
});

test('BRAGG_ANGLE of more than 3.4 angstrom is anything down to 0', () => {
  expect(numbers(braggAngleOf, [d('>3.4 angstrom')])).toEqual([[near(26.1893), 0, near(26.1893)]]);
});

test('BRAGG_ANGLE is none of layers too close for the wavelength, of no wavelength, and of computed ones', () => {
  expect(values(braggAngleOf, [d('0.70 angstrom')])).toEqual([]);
  expect(values(braggAngleOf, [d('<3.4 angstrom')])).toEqual([]);
  expect(values(braggAngleOf, [d('3.83 angstrom')], wavelength('<0.2 nm'))).toEqual([]);
  expect(values(braggAngleOf, [d('3.83 angstrom', { conditions: { mode: 'COMPUTED' } })])).toEqual([]);
});

test('BRAGG_ANGLE stands beside the angle of the same region', () => {
  const slope = { conditions: { region: 'SLOPE' } };
  const angle = (key: string, conditions: Said['conditions'] = {}): Said => ({
    key,
    quantity: 'TWO_THETA',
    value: '~22.7 deg',
    conditions,
  });
  expect(beside(braggAngleOf, [d('~0.383 nm', slope), angle('slope', { region: 'SLOPE' })])).toEqual([
    'slope disagrees',
  ]);
  expect(beside(braggAngleOf, [d('~0.383 nm', slope), angle('plateau', { region: 'PLATEAU' })])).toEqual([]);
});
