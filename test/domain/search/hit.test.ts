import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_EXCERPT } from '../../../src/domain/search/excerpt.ts';
import { spotIn } from '../../../src/domain/search/hit.ts';
import { occurrences, queryWords, tokensOf } from '../../../src/domain/search/query.ts';

/** What the places of a spot mark. */
function marked(text: string, query: string): readonly string[] {
  const spot = spotIn([{ field: 'NOTE', text }], queryWords(query));
  return spot.places.map(({ start, length }) => spot.text.slice(start, start + length));
}

test.each([
  ['the ID/IG ratio is 1.03', 'idig', ['ID/IG']],
  ['the ID/IG ratio is 1.03', 'ID/IG', ['ID/IG']],
  ['the ID/IG ratio is 1.03', 'rat', ['ratio']],
  ['the ID/IG ratio is 1.03', 'rat id', ['ID/IG']],
  ['the ID/IG ratio is 1.03', '1.03', ['1.03']],
  ['the ID/IG ratio is 1.03', '1.3', []],
  ['spacing d(002)', 'd002', ['d(002']],
  ['Lindström et al.', 'LINDSTROM', ['Lindström']],
  ['hard carbon', 'hard-carbon', ['hard carbon']],
  ['😀 hard 😀 carbon', 'carbon hard', ['hard', 'carbon']],
  ['Na⁺', 'na+', ['Na']],
])('in %j the words of %j are %j', (text, query, places) => {
  expect(marked(text, query)).toEqual(places);
});

test('spotIn() takes the text that has most of the words', () => {
  const texts = [
    { field: 'SLUG', text: 'mshc' },
    { field: 'PRECURSOR', text: 'sucrose of MSHC' },
  ] as const;
  expect(spotIn(texts, queryWords('mshc')).field).toBe('SLUG');
  expect(spotIn(texts, queryWords('mshc sucrose')).field).toBe('PRECURSOR');
});

test('spotIn() tells of a long text what stands around the first place', () => {
  const text = `${'alpha '.repeat(100)}needle${' omega'.repeat(100)}`;
  const spot = spotIn([{ field: 'NOTE', text }], queryWords('needle'));
  expect(spot.text).toMatch(/^….*needle.*…$/);
  expect(spot.text.length).toBeLessThanOrEqual(LONGEST_EXCERPT + 2);
  expect(spot.places.map(({ start, length }) => spot.text.slice(start, start + length))).toEqual(['needle']);
});

test('places lie inside the text, in order, and hold a word of the search, whatever the text and the search', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, text, (searched, query) => {
      const words = queryWords(query);
      const spot = spotIn([{ field: 'NOTE', text: searched }], words);
      let end = 0;
      for (const { start, length } of spot.places) {
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + length;
        const tokens = tokensOf([spot.text.slice(start, end)]);
        expect(words.some((word) => occurrences(tokens, word) > 0)).toBe(true);
      }
      expect(end).toBeLessThanOrEqual(spot.text.length);
    }),
  );
});
