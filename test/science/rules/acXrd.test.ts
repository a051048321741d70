import { expect, test } from '@jest/globals';
import { acXrd } from '../../../src/science/rules/acXrd.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

type Conditions = Readonly<Record<string, unknown>>;
const slope = { region: 'SLOPE' };
const shift = (value: string, conditions: Conditions = slope): Said => ({ quantity: 'D002_SHIFT', value, conditions });
const d002 = (value: string, conditions: Conditions = slope): Said => ({ quantity: 'D002', value, conditions });
const angle = (value: string, conditions: Conditions = slope): Said => ({
  quantity: 'TWO_THETA',
  value,
  measurement: 'operando',
  conditions: { line: '(002)', ...conditions },
});
const trend = (term: string, conditions: Conditions = slope, quantity: Said['quantity'] = 'D002'): Said => ({
  quantity,
  trend: term,
  conditions,
});

/** The run that the angles come from, with or without the wavelength of Cu K-alpha1. */
function runs(wavelength: string | null) {
  const value = wavelength === null ? { missing: 'NOT_REPORTED' as const } : { value: quantity(wavelength, 'LENGTH') };
  return {
    measurements: [measurement({ key: 'operando', technique: 'XRD', settings: [{ code: 'WAVELENGTH', value }] })],
  };
}

// three standard deviations are 0.03 angstrom
test.each([
  ['0.025 angstrom', 'SUPPORTS'], // 0.0245 to 0.0255
  ['0.0025 nm', 'SUPPORTS'],
  ['-0.025 angstrom', 'SUPPORTS'],
  ['0.01 angstrom', 'SUPPORTS'],
  ['0.03 angstrom', 'NEUTRAL'], // 0.025 to 0.035
  ['0.031 angstrom', 'CONTRADICTS'], // 0.0305 to 0.0315
  ['-0.13 angstrom', 'CONTRADICTS'],
  ['<0.03 angstrom', 'NEUTRAL'], // no lower end: it may have shrunk
])('R-AC-XRD at a change of %s on the slope: %s', (value, direction) => {
  expect(directions(acXrd, [shift(value)])).toEqual([direction]);
});

test('R-AC-XRD says the number, and where neutral why', () => {
  expect(readings(acXrd, [shift('0.13 angstrom')])[0]?.sentence).toBe(
    'On the slope d002 changes by 0.13 angstrom (0.125 to 0.135).',
  );
  expect(readings(acXrd, [shift('0.03 angstrom')])[0]?.sentence).toBe(
    'On the slope d002 changes by 0.03 angstrom (0.025 to 0.035): the interval reaches to both sides of at most 0.03 ' +
      'angstrom and of above 0.03 angstrom, three standard deviations.',
  );
});

test('R-AC-XRD takes the largest difference of spacings from the first state of the slope', () => {
  const filled = [
    d002('3.830 angstrom', { ...slope, potential: '1.5 V' }),
    d002('0.3835 nm', { ...slope, potential: '0.2 V' }),
  ];
  expect(readings(acXrd, filled)[0]).toMatchObject({
    direction: 'SUPPORTS',
    sentence: 'On the slope d002 changes by 0.005 angstrom (0.004 to 0.006).',
  });
  expect(directions(acXrd, [...filled, d002('3.900 angstrom', { ...slope, potential: '0.5 V' })])).toEqual([
    'CONTRADICTS',
  ]);
});

test('R-AC-XRD takes a spacing without a potential for that of the first state', () => {
  const later = [
    d002('3.830 angstrom', { ...slope, potential: '0.5 V' }),
    d002('3.832 angstrom', { ...slope, potential: '0.2 V' }),
  ];
  expect(directions(acXrd, [...later, d002('3.900 angstrom')])).toEqual(['CONTRADICTS']);
});

test('R-AC-XRD starts from the pristine carbon where its spacing is stated', () => {
  const pristine = { ...d002('3.830 angstrom', { mode: 'PRISTINE' }), ion: null };
  expect(directions(acXrd, [pristine, d002('3.832 angstrom')])).toEqual(['SUPPORTS']);
  expect(directions(acXrd, [pristine, d002('3.900 angstrom')])).toEqual(['CONTRADICTS']);
  expect(directions(acXrd, [pristine])).toEqual([]);
  const elsewhere = { ...pristine, dataset: 'roe_2020_other', material: 'doe_2026_pores/hc' };
  expect(directions(acXrd, [d002('3.900 angstrom'), elsewhere])).toEqual(['INSUFFICIENT']);
});

test('R-AC-XRD takes angles only with a wavelength', () => {
  // 22.700 deg is 3.9141 angstrom with 1.5406 angstrom, 22.400 deg is 3.9658
  const angles = [
    angle('22.700 deg', { ...slope, potential: '1.0 V' }),
    angle('22.400 deg', { ...slope, potential: '0.2 V' }),
  ];
  expect(readings(acXrd, angles, { rest: runs('1.5406 angstrom') })[0]).toMatchObject({
    direction: 'CONTRADICTS',
    sentence: 'On the slope d002 changes by 0.05174 angstrom (0.05157 to 0.05191).',
  });
  expect(directions(acXrd, angles, { rest: runs(null) })).toEqual(['INSUFFICIENT']);
  expect(directions(acXrd, angles)).toEqual(['INSUFFICIENT']);
});

test('R-AC-XRD leaves alone angles without a spacing and those of other reflections', () => {
  const open = [
    angle('<22.7 deg', { ...slope, potential: '1.0 V' }),
    angle('22.4 deg', { ...slope, potential: '0.2 V' }),
  ];
  const missing: Said = { ...angle(''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(directions(acXrd, [...open, missing], { rest: runs('1.5406 angstrom') })).toEqual(['INSUFFICIENT']);
  expect(directions(acXrd, [trend('DECREASES', { ...slope, line: '(100)' }, 'TWO_THETA')])).toEqual([]);
});

test.each([
  ['UNCHANGED', 'SUPPORTS', 'The layers are said to keep their distance on the slope.'],
  ['CHANGES_SLIGHTLY', 'SUPPORTS', 'The layers are said to keep their distance on the slope.'],
  ['INCREASES', 'INSUFFICIENT', 'The layers are said to move on the slope, but not how far.'],
])('R-AC-XRD at a spacing that %s on the slope: %s', (term, direction, sentence) => {
  expect(readings(acXrd, [trend(term)])).toMatchObject([{ direction, sentence, qualitative: true }]);
});

test('R-AC-XRD at words that go different ways: NEUTRAL', () => {
  expect(readings(acXrd, [trend('UNCHANGED'), trend('DECREASES', slope, 'TWO_THETA')])[0]).toMatchObject({
    direction: 'NEUTRAL',
    sentence: 'Statements on the layers on the slope go different ways.',
  });
});

test('R-AC-XRD takes numbers before words, and the slope before the whole window', () => {
  expect(directions(acXrd, [trend('UNCHANGED'), shift('0.13 angstrom')])).toEqual(['CONTRADICTS']);
  expect(directions(acXrd, [trend('UNCHANGED'), trend('INCREASES', {})])).toEqual(['SUPPORTS']);
  expect(directions(acXrd, [trend('INCREASES', { region: 'PLATEAU' })])).toEqual([]);
});

test.each<[string, Said, string, string]>([
  ['no change in words', trend('UNCHANGED', {}), 'SUPPORTS', 'The layers are said to keep their distance on filling.'],
  [
    'a change in words',
    trend('INCREASES', {}),
    'NEUTRAL',
    'The layers are said to move on filling, but not whether on the slope.',
  ],
  [
    'no change',
    shift('0.01 angstrom', {}),
    'SUPPORTS',
    'Over the whole window d002 changes by 0.01 angstrom (0.005 to 0.015).',
  ],
  [
    'a change',
    shift('0.13 angstrom', { region: 'FULL' }),
    'NEUTRAL',
    'Over the whole window d002 changes by 0.13 angstrom (0.125 to 0.135). How much of it on the slope is not stated.',
  ],
])('R-AC-XRD over the whole window at %s', (_what, said, direction, sentence) => {
  expect(readings(acXrd, [said])).toMatchObject([{ direction, sentence }]);
});

test('R-AC-XRD at one spacing of the slope: INSUFFICIENT', () => {
  expect(readings(acXrd, [d002('3.83 angstrom')])[0]).toMatchObject({
    direction: 'INSUFFICIENT',
    sentence: 'The spacing was measured on the slope, but nothing is stated of its change there.',
  });
});

test('R-AC-XRD takes a spacing that names no place for structure: nothing to read', () => {
  expect(directions(acXrd, [d002('3.83 angstrom', {})])).toEqual([]);
});

test('R-AC-XRD judges by the standard deviation that is asked for', () => {
  expect(directions(acXrd, [shift('0.031 angstrom')], { parameters: { sigma: 0.02 } })).toEqual(['SUPPORTS']);
});

test('R-AC-XRD for adsorption on the plateau: NOT_APPLICABLE; without a measurement: nothing', () => {
  expect(directions(acXrd, [trend('UNCHANGED')], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(acXrd, [], { region: 'PLATEAU' })).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)('R-AC-XRD reads the seed paper for %s: SUPPORTS, in words', async (ion) => {
  expect(readings(acXrd, await seedEvidence(), { ion })).toMatchObject([
    {
      direction: 'SUPPORTS',
      sentence: 'The layers are said to keep their distance on the slope.',
      qualitative: true,
    },
  ]);
});
