import { expect, test } from '@jest/globals';
import { nameKey, spelling } from '../../../src/domain/search/nameKey.ts';
import { indexedText, wordsOf } from '../../../src/domain/search/words.ts';

test.each([
  ['hard-carbon', 'hard carbon hardcarbon'],
  ['ID/IG', 'id ig idig'],
  ['I_D/I_G', 'i d i g idig'],
  ['d_002 d₀₀₂ d(002)', 'd 002 d002 d 002 d002 d002'],
  ['Na⁺ and Na+', 'na and na'],
  ['0.38 nm', '0 38 nm'],
  ['3.8Å, 3.8 Å and Ångström', '3 8 angstrom 3 8 angstrom and angstrom 38angstrom'],
  ['mAh g⁻¹', 'mah g 1 g1'],
  ['25 °C', '25 deg c degc'],
  ['5 µm, 3 Ω', '5 um 3 ohm'],
  ['Lindström Łukasz Straße', 'lindstrom lukasz strasse'],
  ['…—"*(', ''],
  ['', ''],
])('indexedText() folds %j', (text, folded) => {
  expect(indexedText([text])).toBe(folded);
});

test('wordsOf() says where each piece stands in the text as it is', () => {
  const text = 'the ID/IG of Lindström';
  const pieces = wordsOf(text).flatMap((word) => word.pieces);
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['the', 'ID', 'IG', 'of', 'Lindström']);
});

test.each([
  ['Hard-Carbon', 'hard carbon'],
  ['HTTPS://doi.org/10.1039/D4EE06029F', '10.1039/d4ee06029f'],
  ['doi: 10.1/x', '10.1/X'],
  ['Å', 'angstrom'],
  ['Na+', 'na'],
  ['  %  ', '%'],
])('nameKey() gives %j and %j one key', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('spelling() keeps signs apart that nameKey() does not', () => {
  expect(nameKey('HC-1.5')).toBe(nameKey('HC-15'));
  expect(spelling('HC-1.5')).not.toBe(spelling('HC-15'));
  expect(spelling('HC–1.5')).toBe(spelling('hc −1.5'));
});
