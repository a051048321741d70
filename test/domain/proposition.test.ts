import { expect, test } from '@jest/globals';
import { proposition, propositionOf, propositionSentence } from '../../src/domain/proposition.ts';

test.each([
  ['Material:doe_2026_pores/hc', 'Na', 'PORE_FILLING', 'LP'],
  ['Material:doe_2026_pores/hc', 'K', 'ADSORPTION', null],
  [null, null, 'INTERCALATION', 'SLOPE'],
] as const)(
  'propositionOf() reads back what proposition() makes of %s, %s, %s, %s',
  (material, ion, process, region) => {
    const said = proposition(material, ion, process, region);
    expect(propositionOf(said.id)).toEqual(said);
  },
);

test.each([
  'Proposition:doe_2026_pores/hc/Rb/PORE_FILLING/*',
  'Proposition:doe_2026_pores/hc/Na/MAGIC/*',
  'Proposition:doe_2026_pores/hc/Na/PORE_FILLING/ATTIC',
  'Proposition:Na/PORE_FILLING/*',
  'Claim:doe_2026_pores/filling',
])('propositionOf() refuses %s', (id) => {
  expect(() => propositionOf(id)).toThrow(`"${id}" is no id of a proposition`);
});

test('propositionSentence() says a proposition in plain English', () => {
  expect(propositionSentence(proposition('Material:d/hc', 'Na', 'PORE_FILLING', 'LP'), 'MSHC')).toBe(
    'With sodium in MSHC, pore filling takes place in the low-potential region.',
  );
});
