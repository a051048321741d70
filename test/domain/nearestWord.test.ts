import { expect, test } from '@jest/globals';
import { nearestWord } from '../../src/domain/nearestWord.ts';

const techniques = ['GITT', 'EPR', 'XPS', 'RAMAN', 'GALVANOSTATIC_CYCLING'];

test.each([
  ['one letter replaced', 'EPS', 'EPR'],
  ['neighbours swapped', 'RAMNA', 'RAMAN'],
  ['a letter too many', 'GITTT', 'GITT'],
  ['lower case', 'raman', 'RAMAN'],
  ['three edits in a long word', 'GALVANOSTATIK_CYCLNG', 'GALVANOSTATIC_CYCLING'],
  ['space around', ' XPS ', 'XPS'],
])('nearestWord() finds what was meant: %s', (_, word, meant) => {
  expect(nearestWord(word, techniques)).toBe(meant);
});

test.each(['NEUTRON', '', 'X'])('nearestWord() is undefined when nothing is near "%s"', (word) => {
  expect(nearestWord(word, techniques)).toBeUndefined();
});

test('nearestWord() is undefined without candidates', () => {
  expect(nearestWord('EPR', [])).toBeUndefined();
});

test('nearestWord() takes a single letter for itself only, in either case', () => {
  expect(nearestWord('v', ['K', 'V'])).toBe('V');
  expect(nearestWord('v', ['K'])).toBeUndefined();
});

test('nearestWord() prefers the candidate that keeps the case, then the first', () => {
  expect(nearestWord('mhz', ['MHz', 'mHz'])).toBe('mHz');
  expect(nearestWord('EPX', ['EPR', 'XPS', 'EPS'])).toBe('EPR');
});
