import { expect, test } from '@jest/globals';
import { fingerprint } from '../../src/domain/fingerprint.ts';

test('fingerprint() is FNV-1a of 32 bits', () => {
  // the published values for the empty text, "a" and "foobar"
  expect(['', 'a', 'foobar'].map(fingerprint)).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
});
