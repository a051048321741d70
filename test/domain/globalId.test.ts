import { expect, test } from '@jest/globals';
import { globalId, keyPattern, typeOfId } from '../../src/domain/globalId.ts';
import { proposition, propositionSentence } from '../../src/domain/proposition.ts';
import { normaliseDoi } from '../../src/domain/source.ts';

test('globalId() is made of noun, dataset key and record key', () => {
  expect(globalId('Material', 'cao_2012_nanowires', 'hcnw')).toBe('Material:cao_2012_nanowires/hcnw');
});

test('typeOfId() names the noun of an id and nothing for other text', () => {
  expect(typeOfId('Material:a/b')).toBe('Material');
  expect(typeOfId('Nonsense:a/b')).toBeUndefined();
  expect(typeOfId('')).toBeUndefined();
});

test.each(['hcnw', 'cap-na-0.2c-r1', 'a_b'])('keyPattern takes %s', (key) => expect(key).toMatch(keyPattern));
test.each(['', 'A', 'a b', '-a', 'a/', 'a..b'])('keyPattern refuses "%s"', (key) =>
  expect(key).not.toMatch(keyPattern),
);

test('proposition() gives claims about the same thing the same id', () => {
  const said = proposition('Material:cao_2012_nanowires/hcnw', 'Na', 'PORE_FILLING', 'PLATEAU');
  expect(said.id).toBe('Proposition:cao_2012_nanowires/hcnw/Na/PORE_FILLING/PLATEAU');
  expect(proposition(null, null, 'ADSORPTION', null).id).toBe('Proposition:*/*/ADSORPTION/*');
});

test('propositionSentence() is plain English', () => {
  const said = proposition('Material:x/mshc', 'Na', 'PORE_FILLING', 'PLATEAU');
  expect(propositionSentence(said, 'MSHC')).toBe('With sodium in MSHC, pore filling takes place in the plateau.');
  expect(propositionSentence(proposition(null, null, 'ADSORPTION', null), null)).toBe(
    'With alkali ions in hard carbon, adsorption takes place.',
  );
});

test.each([
  ['10.1039/D4EE06029F', '10.1039/d4ee06029f'],
  [' https://doi.org/10.1002/aenm.202304300 ', '10.1002/aenm.202304300'],
  ['doi: 10.1039/c4ta05451b', '10.1039/c4ta05451b'],
])('normaliseDoi() reads %s', (given, doi) => expect(normaliseDoi(given)).toBe(doi));
