import { expect, test } from '@jest/globals';
import { NumberCache } from '../../src/store/numberCache.ts';

test('NumberCache lets go of what was not asked for longest', () => {
  const cache = new NumberCache(16);
  const [a, b, c] = [Float64Array.of(1), Float64Array.of(2), Float64Array.of(3)];
  cache.set('a', a);
  cache.set('b', b);
  expect(cache.get('a')).toBe(a);
  cache.set('c', c);
  expect(['a', 'b', 'c'].map((digest) => cache.get(digest))).toEqual([a, undefined, c]);
});

test('NumberCache keeps nothing that is larger than all of it', () => {
  const cache = new NumberCache(8);
  cache.set('small', Float64Array.of(1));
  cache.set('large', Float64Array.of(1, 2));
  expect(cache.get('large')).toBeUndefined();
  expect(cache.get('small')).toEqual(Float64Array.of(1));
});
