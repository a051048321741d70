import { expect, test } from '@jest/globals';
import { leftOutMark } from '../../src/ingest/paperCheck/marks.ts';

test.each([
  ['96 %', 'The share is > 96 % here.', '>'],
  ['265 mAh g-1', 'It gives ~265 mAh g-1.', '~'],
  ['4.6–5.8 Å', 'In the range ≈4.6–5.8 Å it binds.', '≈'],
])('leftOutMark() of %s in "%s" is %s', (quote, sentence, mark) => {
  expect(leftOutMark(quote, sentence)).toBe(mark);
});

test.each([
  ['> 96 %', 'The share is > 96 % here.'],
  ['96 %', 'The share is 96 % here.'],
  ['0.1 V', 'Near ~0.1 V, that is at 0.1 V.'],
  ['HT', 'The HT site.'],
])('leftOutMark() finds nothing wrong with %s in "%s"', (quote, sentence) => {
  expect(leftOutMark(quote, sentence)).toBeUndefined();
});
