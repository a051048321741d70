import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icDft } from '../../../src/science/rules/icDft.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { DATASET, dftResult, idOf } from '../../support/records.ts';
import { expansion } from '../../support/spacing.ts';

const layers = { mode: 'COMPUTED', motif: 'PLANAR_LAYERS' };
const favourable = (value: string): Said => ({
  key: 'window',
  quantity: 'FAVOURABLE_SPACING',
  value,
  technique: 'DFT',
  conditions: layers,
});
const qualitative: Said = {
  quantity: 'BINDING_ENERGY',
  ion: null,
  statement: { form: 'RESOLUTION', level: 'QUALITATIVE_ONLY', limit: null },
};

test.each([
  ['3.82-3.97 Å', 'SUPPORTS'], // layers are measured at 3.825 to 3.965
  ['0.382-0.397 nm', 'SUPPORTS'],
  ['3.83-3.97 Å', 'NEUTRAL'],
  ['3.82-3.96 Å', 'NEUTRAL'],
  ['3.97-5 Å', 'CONTRADICTS'],
  ['3.96-5 Å', 'NEUTRAL'],
  ['3.4-3.82 Å', 'CONTRADICTS'],
  ['3.4-3.83 Å', 'NEUTRAL'],
])('R-IC-DFT of layers from 3.83 to 3.96 angstrom and favourable binding at %s: %s', (value, direction) => {
  expect(directions(icDft, [...expansion('3.83 Å', '3.96 Å'), favourable(value)])).toEqual([direction]);
});

test('R-IC-DFT holds both ends of the measured distances against both ends of the window', () => {
  const compared = (value: string) =>
    readings(icDft, [...expansion('3.83 Å', '3.96 Å'), favourable(value)])[0]?.comparisons?.map(
      ({ parameter, observed, threshold, margin }) => [parameter, observed, threshold, Number(margin.toFixed(6))],
    );
  const name = 'favourableSpacing'; // no parameter: what the distances are compared with
  expect(compared('3.7-4.0 Å')).toEqual([
    [name, 3.825, 3.7, 0.125], // within: starts above its lower end and
    [name, 3.965, 4.0, 0.035], // ends below its upper end
    [name, 3.965, 3.7, -0.265], // all below
    [name, 3.825, 4.0, -0.175], // all above
  ]);
  expect(compared('>3.5 Å')).toHaveLength(2); // an open end decides nothing
});

test('R-IC-DFT takes the pristine spacing alone where no growth has a size', () => {
  const pristine: Said = { quantity: 'D002', value: '3.83 Å', ion: null, conditions: { mode: 'PRISTINE' } };
  expect(directions(icDft, [pristine, favourable('3.82-3.84 Å')])).toEqual(['SUPPORTS']);
  const words: Said = { quantity: 'D002', trend: 'UNCHANGED' };
  expect(directions(icDft, [pristine, words, favourable('3.82-3.84 Å')])).toEqual(['NEUTRAL']); // up to 3.865
  const growing: Said = { quantity: 'D002', trend: 'INCREASES' };
  expect(directions(icDft, [pristine, growing, favourable('3.82-3.84 Å')])).toEqual(['SUPPORTS']);
});

test.each([
  ['3.8000-3.8603 Å', 'SUPPORTS'], // up to 3.86035
  ['3.8000-3.8597 Å', 'NEUTRAL'], // up to 3.85975
])(
  'R-IC-DFT of layers said to keep 3.83005 angstrom within 3 sigma of 0.01, favourable at %s: %s',
  (value, direction) => {
    const pristine: Said = { quantity: 'D002', value: '3.8300 Å', ion: null, conditions: { mode: 'PRISTINE' } };
    const words: Said = { quantity: 'D002', trend: 'UNCHANGED' };
    expect(directions(icDft, [pristine, words, favourable(value)])).toEqual([direction]); // 3.82995 to 3.86005
  },
);

test('R-IC-DFT without a measured spacing is INSUFFICIENT, and so is a computation without a range', () => {
  expect(directions(icDft, [favourable('3.5-4.7 Å')])).toEqual(['INSUFFICIENT']);
  const energy: Said = { quantity: 'BINDING_ENERGY', value: '-0.2 eV', technique: 'DFT', conditions: layers };
  expect(directions(icDft, [...expansion('3.83 Å', '3.96 Å'), energy])).toEqual(['INSUFFICIENT']);
  const words: Said = { quantity: 'FAVOURABLE_SPACING', trend: 'HIGH', technique: 'DFT' };
  expect(directions(icDft, [...expansion('3.83 Å', '3.96 Å'), words])).toEqual(['INSUFFICIENT']);
});

test('R-IC-DFT finds nothing to read where no layers were computed', () => {
  const pore: Said = { ...favourable('3.5-4.7 Å'), conditions: { motif: 'MICROPORE' } };
  expect(directions(icDft, [...expansion('3.83 Å', '3.96 Å'), pore])).toEqual([]);
});

test('R-IC-DFT is conditional if the reference is unknown, the spacing was held or the authors call it qualitative', () => {
  const result = (parts: Parameters<typeof dftResult>[0]) => ({
    dftResults: [
      dftResult({
        observations: [idOf('Observation', 'window', DATASET)],
        reference: 'BULK_METAL',
        spacing: 'RELAXED',
        ...parts,
      }),
    ],
  });
  const given = [...expansion('3.83 Å', '3.96 Å'), favourable('3.5-4.7 Å')];
  const codes = (rest: ReturnType<typeof result>, ...more: readonly Said[]) =>
    readings(icDft, [...given, ...more], { rest })[0]?.conditions?.map(({ code }) => code);
  expect(codes(result({}))).toEqual([]);
  expect(codes(result({ reference: 'NOT_REPORTED' }))).toEqual(['DFT_REFERENCE_UNKNOWN']);
  expect(codes(result({ spacing: 'FIXED' }))).toEqual(['DFT_SPACING_FIXED']);
  expect(codes(result({}), qualitative)).toEqual(['DFT_QUALITATIVE']);
});

test.each<[IonSymbol, string, string]>([
  [
    'Li',
    'SUPPORTS',
    'The layers are measured at 3.82 to 3.97 angstrom, all within the 3.4 to 4.8 angstrom at which binding is favourable.',
  ],
  [
    'Na',
    'CONTRADICTS',
    'The layers are measured at 3.82 to 3.87 angstrom, all below the 4.5 to 5.9 angstrom at which binding is favourable.',
  ],
  [
    'K',
    'CONTRADICTS',
    'The layers are measured at 3.82 to 3.99 angstrom, all below the 4.7 to 6.1 angstrom at which binding is favourable.',
  ],
])('R-IC-DFT of the seed paper for %s: %s, conditionally', async (ion, direction, sentence) => {
  const [found] = readings(icDft, await seedEvidence(), { ion });
  expect(found).toMatchObject({ direction, sentence });
  expect(found?.conditions?.map(({ code }) => code)).toContain('DFT_QUALITATIVE');
});

test('R-IC-DFT says an open window as it is printed', () => {
  const [reading] = readings(icDft, [...expansion('3.83 Å', '3.96 Å'), favourable('>3.5 Å')]);
  expect(reading?.sentence).toContain('the at least 3.5 angstrom at which binding is favourable');
});
