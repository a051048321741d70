import { expect, test } from '@jest/globals';
import { braggSpacingOf } from '../../../src/science/metrics/braggSpacingOf.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, runWith, values } from '../../support/metrics.ts';

function angle(value: string, rest: Partial<Said> = {}): Said {
  return { quantity: 'TWO_THETA', value, measurement: 'xrd', ...rest };
}

const known = { rest: { measurements: [runWith('xrd', { WAVELENGTH: ['0.15406 nm', 'LENGTH'] })] } };

test.each([
  ['22.70 deg', 3.91409],
  ['22.60 deg', 3.93118],
  ['23.20 deg', 3.83085],
  ['26.50 deg', 3.36081],
])('BRAGG_SPACING at %s with 1.5406 angstrom is %d angstrom', (value, expected) => {
  expect(values(braggSpacingOf, [angle(value)], known)).toEqual([near(expected)]);
});

test('BRAGG_SPACING falls with the angle: about 22.7 deg is 22.6 to 22.8', () => {
  expect(numbers(braggSpacingOf, [angle('~22.7 deg')], known)).toEqual([[near(3.91409), near(3.89715), near(3.93118)]]);
  const [spacing] = derived(braggSpacingOf, [angle('~22.7 deg')], known);
  expect(spacing?.parameters).toEqual([]);
  expect(spacing?.sentence).toBe(
    'The (002) reflection at 22.7 deg (22.6 to 22.8) and a wavelength of 1.5406 angstrom mean layers 3.914 angstrom ' +
      '(3.897 to 3.931) apart.',
  );
});

test('BRAGG_SPACING assumes Cu K-alpha1 where no wavelength is stated, and says so', () => {
  const [spacing] = derived(braggSpacingOf, [angle('22.70 deg', { ion: null })]);
  expect(spacing?.value.value).toEqual(near(3.91409));
  expect(spacing?.ion).toBeNull();
  expect(spacing?.parameters).toMatchObject([{ name: 'wavelength', value: 1.5406, unit: 'angstrom' }]);
  expect(spacing?.parameters[0]?.source).toMatch(/^assumed/);
  expect(spacing?.sentence).toContain('a wavelength of 1.5406 angstrom (assumed)');
});

test('BRAGG_SPACING takes a wavelength of 0 for none, and one that may be 0 gives no spacing', () => {
  const run = (reported: string) => ({
    rest: { measurements: [runWith('xrd', { WAVELENGTH: [reported, 'LENGTH'] })] },
  });
  expect(values(braggSpacingOf, [angle('22.70 deg')], run('0 nm'))).toEqual([near(3.91409)]);
  expect(values(braggSpacingOf, [angle('22.70 deg')], run('<0.2 nm'))).toEqual([]);
});

test('BRAGG_SPACING stands beside the spacing of the same region, of this ion or of the carbon', () => {
  const d = (key: string, value: string, rest: Partial<Said>): Said => ({ key, quantity: 'D002', value, ...rest });
  const slope = { conditions: { region: 'SLOPE' } };
  const said = [
    angle('~22.7 deg', slope),
    d('general', '~0.383 nm', { ion: null, ...slope }),
    d('expanded', '~0.396 nm', { conditions: { region: 'PLATEAU' } }),
  ];
  expect(beside(braggSpacingOf, said)).toEqual(['general disagrees']);
  expect(derived(braggSpacingOf, said)[0]?.reported).toMatchObject([
    { difference: { value: near(0.08409), lower: near(0.05715), upper: near(0.11118) } },
  ]);
  expect(beside(braggSpacingOf, [angle('~22.7 deg', slope), d('own', '3.92 angstrom', slope)])).toEqual(['own agrees']);
});

test('BRAGG_SPACING is that of the (002) reflection alone', () => {
  expect(values(braggSpacingOf, [angle('43.5 deg', { conditions: { line: '(100)' } })])).toEqual([]);
});
