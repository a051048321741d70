import { expect, test } from '@jest/globals';
import { unprintableIn } from '../../src/domain/unprintable.ts';

test.each([
  ['a\u0000b', 'U+0000'],
  ['\u001b[31mHC', 'U+001B'],
  ['a\u202eb', 'U+202E'],
  ['a\u2066b', 'U+2066'],
  ['\ud800 x', 'U+D800'],
  ['a\u0085', 'U+0085'],
])('unprintableIn() %j finds %s', (text, sign) => {
  expect(unprintableIn(text)).toBe(sign);
});

test.each(['µ-Raman, ⁻¹, 碳', 'two\nlines\tand a tab\r\n', '𝛼 and 😀', 'e\u0301', 'soft\u00adhyphen'])(
  'unprintableIn() %j finds none',
  (text) => {
    expect(unprintableIn(text)).toBeUndefined();
  },
);
