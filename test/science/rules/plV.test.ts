import { describe, expect, test } from '@jest/globals';
import { plV } from '../../../src/science/rules/plV.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { cell, measurement, quantity } from '../../support/records.ts';

function cutOff(value: string, conditions: NonNullable<Said['conditions']> = { direction: 'INSERTION' }): Said {
  return { quantity: 'CUTOFF_POTENTIAL', value, technique: 'GALVANOSTATIC_CYCLING', conditions };
}

test.each([
  ['0.0060 V', 'CONTRADICTS'], // 0.00595 to 0.00605
  ['5 mV', 'NEUTRAL'], // 4.5 to 5.5 mV
  ['0.0040 V', 'NEUTRAL'],
  ['0.01 V', 'CONTRADICTS'], // 0.005 to 0.015
  ['10 mV', 'CONTRADICTS'],
  ['0 V', 'NEUTRAL'],
  ['-20 mV', 'NEUTRAL'],
])('R-PL-V of insertion that ends at %s: %s', (value, direction) => {
  expect(directions(plV, [cutOff(value)])).toEqual([direction]);
});

test('R-PL-V of a set cut-off of exactly 5 mV: CONTRADICTS', () => {
  const parsed = { ...quantity('5 mV', 'POTENTIAL'), lower: 5, upper: 5 };
  const given: Said = { ...cutOff(''), statement: { form: 'VALUE', value: { value: parsed } } };
  expect(directions(plV, [given])).toEqual(['CONTRADICTS']);
});

test('R-PL-V says why', () => {
  const sentence = (value: string) => readings(plV, [cutOff(value)])[0]?.sentence;
  expect(sentence('20 mV')).toBe(
    'The lowest potential that is reported for the electrode is 0.02 V (0.0195 to 0.0205), not below the 0.005 V from ' +
      'which on no metal is plated.',
  );
  expect(sentence('0.000 V')).toBe(
    'The lowest potential that is reported for the electrode is 0 V (-0.0005 to 0.0005), low enough for plating (the ' +
      'interval is not at least 0.005 V), which alone does not show that metal was plated.',
  );
});

test('R-PL-V takes the lowest of several, and one reading for each source', () => {
  expect(directions(plV, [cutOff('20 mV'), cutOff('0 V')])).toEqual(['NEUTRAL']);
  expect(directions(plV, [cutOff('0 V'), cutOff('20 mV')])).toEqual(['NEUTRAL']);
  const other = { ...cutOff('0 V'), dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' };
  expect(directions(plV, [cutOff('20 mV'), other])).toEqual(['CONTRADICTS', 'NEUTRAL']);
});

describe('R-PL-V takes the cut-off', () => {
  const value = { value: quantity('20 mV', 'POTENTIAL') };
  const capacity: Said = { quantity: 'REVERSIBLE_CAPACITY', value: '300 mAh/g' };
  const codes = (given: readonly Said[], rest = {}) =>
    readings(plV, given, { rest }).map(({ direction, conditions }) => [direction, conditions?.map(({ code }) => code)]);

  test('of the cell', () => {
    const rest = { cells: [cell({ lowerCutoff: value })] };
    expect(codes([{ ...capacity, cell: 'hc-na' }], rest)).toEqual([['CONTRADICTS', []]]);
  });

  test('of the run', () => {
    const rest = { measurements: [measurement({ settings: [{ code: 'LOWER_CUTOFF', value }] })] };
    const run = { ...capacity, measurement: 'cv', technique: 'CYCLING_STABILITY' };
    expect(codes([run, cutOff('30 mV')], rest)).toEqual([['CONTRADICTS', []]]);
    expect(codes([{ ...cutOff('1 mV'), measurement: 'cv' }], rest)).toEqual([['NEUTRAL', []]]);
    const other = [['CONTRADICTS', ['ASSUMED_INPUT']]];
    expect(codes([{ ...run, technique: 'XRD' }], rest)).toEqual(other);
    expect(codes([{ ...capacity, measurement: 'cv' }], rest)).toEqual(other);
  });

  test('of any other run, on a condition', () => {
    expect(codes([cutOff('20 mV')])).toEqual([['CONTRADICTS', ['ASSUMED_INPUT']]]);
  });

  test('of insertion, not of extraction, nor words', () => {
    const words: Said = { ...cutOff(''), trend: 'LOW' };
    const missing: Said = { ...cutOff(''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
    expect(codes([cutOff('2 V', { direction: 'EXTRACTION' }), words, missing])).toEqual([]);
  });
});

test('R-PL-V of where ions are stored, in numbers or words: NEUTRAL', () => {
  const said = (parts: Partial<Said>) => readings(plV, [{ quantity: 'REDOX_POTENTIAL', ...parts }])[0];
  expect([said({ value: '0.25 V' })?.direction, said({ value: '0.25 V' })?.sentence]).toEqual([
    'NEUTRAL',
    'Storage lies at 0.25 V (0.245 to 0.255): where ions are stored does not say how low the electrode goes.',
  ]);
  expect([said({ trend: 'HIGH' })?.direction, said({ trend: 'HIGH' })?.qualitative]).toEqual(['NEUTRAL', true]);
});

const low =
  'The lowest potential that is reported for the electrode is 0 V, low enough for plating (the interval is not at least ' +
  '0.005 V), which alone does not show that metal was plated.';

test.each([
  ['Li', [low]],
  ['Na', [low]],
  [
    'K',
    [
      low,
      'The potential of storage is compared in words: where ions are stored does not say how low the electrode goes.',
    ],
  ],
] as const)('R-PL-V of the seed paper for %s: cells went down to 0 V', async (ion, sentences) => {
  const found = readings(plV, await seedEvidence(), { ion });
  expect(found.map(({ direction }) => direction)).toEqual(sentences.map(() => 'NEUTRAL'));
  expect(found.map(({ sentence }) => sentence)).toEqual(sentences);
});
