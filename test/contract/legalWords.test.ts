import { expect, test } from '@jest/globals';
import { legalWords } from '../../src/contract/legalWords.ts';

const long = Array.from({ length: 14 }, (_, index) => `word${index}`);

test('legalWords() names the nearest word and a short list of legal ones', () => {
  expect(legalWords('adn', ['and', 'or'])).toBe(', did you mean "and"? (legal are and, or)');
  expect(legalWords('xyz', ['and', 'or'])).toBe(' (legal are and, or)');
});

test('legalWords() shortens a long list, and leaves it out beside the nearest word', () => {
  expect(legalWords('wordd13', long)).toBe(', did you mean "word13"?');
  expect(legalWords('xyz', long)).toMatch(/^ \(legal are word0, .*, word11 and 2 more\)$/);
});

test('legalWords() says where nothing is legal', () => {
  expect(legalWords('xyz', [])).toBe(' (there is none)');
});
