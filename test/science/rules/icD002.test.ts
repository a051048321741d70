import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icD002 } from '../../../src/science/rules/icD002.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { expansion } from '../../support/spacing.ts';

const pristine = (value: string): Said => ({ quantity: 'D002', value, ion: null, conditions: { mode: 'PRISTINE' } });

test.each([
  ['3.61 Å', 'SUPPORTS'], // 3.605 to 3.615
  ['3.60 Å', 'NEUTRAL'], // 3.595 to 3.605
  ['0.359 nm', 'CONTRADICTS'], // 3.585 to 3.595
  ['3.59 Å', 'CONTRADICTS'],
  ['0.399 nm', 'SUPPORTS'], // 3.985 to 3.995
  ['4.00 Å', 'NEUTRAL'], // 3.995 to 4.005
  ['4.10 Å', 'NEUTRAL'],
])('R-IC-D002 at pristine layers %s apart: %s', (value, direction) => {
  expect(directions(icD002, [pristine(value)])).toEqual([direction]);
});

test('R-IC-D002 says why wider layers decide nothing', () => {
  expect(readings(icD002, [pristine('4.10 Å')])[0]?.sentence).toBe(
    'The pristine layers lie 4.1 angstrom (4.095 to 4.105) apart, not surely at most 4 angstrom: between wider ones Na is as good as adsorbed.',
  );
  expect(readings(icD002, [pristine('3.60 Å')])[0]?.sentence).toBe(
    'The pristine layers lie 3.6 angstrom (3.595 to 3.605) apart: the interval reaches to both sides of at least 3.6 angstrom and of below 3.6 angstrom.',
  );
});

test('R-IC-D002 reads the start of a run on cycling, not the filled state; without one there is no reading', () => {
  expect(directions(icD002, expansion('3.83 Å', '4.10 Å'))).toEqual(['SUPPORTS']);
  expect(directions(icD002, expansion('3.83 Å', '4.10 Å').slice(1))).toEqual([]);
  expect(directions(icD002, [])).toEqual([]);
});

test('R-IC-D002 has no state to miss: the pristine carbon is meant', () => {
  expect(readings(icD002, [pristine('3.83 Å')])[0]?.inState).toEqual([]);
});

test.each<[IonSymbol, string, string]>([
  [
    'Li',
    'NOT_APPLICABLE',
    'The pristine layers lie 3.83 angstrom (3.82 to 3.84) apart; how far apart they have to be is known for Na alone.',
  ],
  ['Na', 'SUPPORTS', 'The pristine layers lie 3.83 angstrom (3.82 to 3.84) apart, which is room for Na.'],
  [
    'K',
    'NOT_APPLICABLE',
    'The pristine layers lie 3.83 angstrom (3.82 to 3.84) apart; how far apart they have to be is known for Na alone.',
  ],
])('R-IC-D002 of the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(icD002, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
