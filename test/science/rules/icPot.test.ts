import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icPot } from '../../../src/science/rules/icPot.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const peak = (value: string, compound: string, conditions = {}): Said => ({
  quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
  value,
  conditions: { compound, ...conditions },
});

test.each([
  ['85 mV', 'LiC6', 'SUPPORTS'],
  ['36 mV', 'LiC6', 'SUPPORTS'], // 35.5 mV is 49.5 mV off
  ['35 mV', 'LiC6', 'NEUTRAL'], // 34.5 to 35.5
  ['0.034 V', 'LiC6', 'CONTRADICTS'], // 33.5 to 34.5
  ['134 mV', 'LiC6', 'SUPPORTS'],
  ['136 mV', 'LiC6', 'CONTRADICTS'],
  ['51 mV', 'KC8', 'SUPPORTS'],
  ['49 mV', 'KC8', 'CONTRADICTS'],
  ['149 mV', 'KC8', 'SUPPORTS'],
  ['0.2 V', 'KC8', 'NEUTRAL'], // KC8 is known from 0.1 V up
  ['68 mV', 'NaC8', 'NOT_APPLICABLE'],
])('R-IC-POT of a peak at %s that is assigned to %s: %s', (value, compound, direction) => {
  expect(directions(icPot, [peak(value, compound)])).toEqual([direction]);
});

test('R-IC-POT of a peak without a compound, or on extraction: no reading', () => {
  expect(directions(icPot, [{ quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', value: '85 mV' }])).toEqual([]);
  expect(directions(icPot, [peak('0.2 V', 'LiC6', { direction: 'EXTRACTION' })])).toEqual([]);
});

test('R-IC-POT of a peak without a printed potential: INSUFFICIENT', () => {
  const missing: Said = {
    ...peak('0 V', 'LiC6'),
    statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } },
  };
  expect(directions(icPot, [missing])).toEqual(['INSUFFICIENT']);
});

test('R-IC-POT of a peak in another region than the one asked: NOT_APPLICABLE', () => {
  const given = [peak('85 mV', 'LiC6', { region: 'IP' })];
  expect(directions(icPot, given, { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(icPot, given, { region: 'PLATEAU' })).toEqual(['SUPPORTS']);
  const above: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.02 V', conditions: { region: 'LP' } };
  expect(directions(icPot, [...given, above], { region: 'LP' })).toEqual(['NOT_APPLICABLE']);
});

test.each<[IonSymbol, string, string]>([
  [
    'Li',
    'CONTRADICTS',
    'The peak that is assigned to LiC6 lies at 0.013 V (0.0125 to 0.0135), 0.072 V (0.0715 to 0.0725) from the 0.085 V at which it forms on graphite.',
  ],
  [
    'Na',
    'NOT_APPLICABLE',
    'The peak that is assigned to NaC8 lies at 0.068 V (0.0675 to 0.0685); no potential of that compound is known.',
  ],
  [
    'K',
    'CONTRADICTS',
    'The peak that is assigned to KC8 lies at 0.01 V (0.005 to 0.015), 0.09 V (0.085 to 0.095) from the 0.1 V or more at which it forms on graphite.',
  ],
])('R-IC-POT of the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(icPot, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
