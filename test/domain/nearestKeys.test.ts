import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyList, nearestKeys } from '../../src/domain/nearestKeys.ts';
import { nearestWord } from '../../src/domain/nearestWord.ts';

test.each([
  ['msch', ['hc', 'mshc', 'mshcli'], [{ key: 'mshc', distance: 1 }]],
  ['nagmami', ['cao', 'nagmani', 'nagmanindmapping'], [{ key: 'nagmani', distance: 1 }]],
  ['x', ['y', 'z'], []],
  ['', ['a'], []],
])('nearestKeys() of %s', (word, keys, near) => {
  expect(nearestKeys(word, keyList(keys), 5)).toEqual(near);
});

test('nearestKeys() gives the nearest first and no more than is asked for', () => {
  const keys = ['carbin', 'carbon', 'carbonn', 'carton'];
  expect(nearestKeys('carbon', keyList(keys), 3)).toEqual([
    { key: 'carbon', distance: 0 },
    { key: 'carbin', distance: 1 },
    { key: 'carbonn', distance: 1 },
  ]);
});

test('nearestKeys() looks farther only where nothing is nearer', () => {
  const list = keyList(['carb', 'carbonates', 'carbones']);
  expect(nearestKeys('carbonate', list, 5)).toEqual([{ key: 'carbonates', distance: 1 }]);
  expect(nearestKeys('carbonatrs', list, 5)).toEqual([{ key: 'carbonates', distance: 1 }]);
  expect(nearestKeys('carbonetrs', list, 5)).toEqual([
    { key: 'carbonates', distance: 2 },
    { key: 'carbones', distance: 2 },
  ]);
});

test('nearestKeys() takes no long text for a slip', () => {
  expect(nearestKeys('a'.repeat(1000), keyList(['a'.repeat(1000)]), 5)).toEqual([]);
});

test('nearestKeys() finds what nearestWord() finds, whatever the keys', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 9 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (typed, keys) => {
      const sorted = keys.toSorted();
      expect(nearestKeys(typed, keyList(sorted), 1)[0]?.key).toBe(nearestWord(typed, sorted));
    }),
    { numRuns: 500 },
  );
});

test('nearestKeys() goes through 60,000 keys in a moment', () => {
  const list = keyList(Array.from({ length: 60_000 }, (_, number) => `made${number}`).sort());
  const started = performance.now();
  for (let count = 0; count < 10; count++) nearestKeys(`mdae${count}123x`, list, 5);
  expect((performance.now() - started) / 10).toBeLessThan(100);
});
