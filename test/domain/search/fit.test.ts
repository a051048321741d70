import { expect, test } from '@jest/globals';
import { fitOf, wholeFitOf } from '../../../src/domain/search/fit.ts';
import { queryWords } from '../../../src/domain/search/query.ts';
import { scoreOf } from '../../../src/domain/search/score.ts';
import { tokensByColumn } from '../../../src/domain/search/tokens.ts';

const tokens = tokensByColumn([
  { field: 'NAME', text: 'Hard carbon' },
  { field: 'TITLE', text: 'Pores of d(002)' },
  { field: 'NOTE', text: 'closed by heat' },
]);

test.each([
  ['hard carbon', 'IN_NAME'],
  ['carbon pores', 'IN_TITLE'],
  ['d002', 'IN_TITLE'],
  ['closed pores', 'WHOLE'],
  ['closed por', 'BEGINNING'],
  ['carb', 'BEGINNING'],
  ['carb pores', undefined],
  ['soft carbon', undefined],
  ['', undefined],
])('fitOf() of %j is %s', (text, fit) => {
  expect(fitOf(tokens, queryWords(text))).toBe(fit);
});

test('wholeFitOf() knows no beginnings', () => {
  expect(wholeFitOf(tokens, queryWords('carb'))).toBeUndefined();
});

test('scoreOf() saturates with the weighted number of times that a word is there', () => {
  // a record of the usual 20 words damps by 1.2: one word in a name counts 10 x 2.2 / (10 + 1.2)
  const usual = { name: ['hard'], title: [], body: Array.from({ length: 19 }, () => 'x'), about: [] };
  expect(scoreOf(usual, queryWords('hard'))).toBeCloseTo(22 / 11.2, 12);
  expect(scoreOf(usual, queryWords('x'))).toBeCloseTo((38 * 2.2) / (38 + 1.2), 12);
  expect(scoreOf(usual, queryWords('hard x'))).toBeCloseTo(22 / 11.2 + 83.6 / 39.2, 12);
  expect(scoreOf(usual, queryWords('soft'))).toBe(0);
});

test('scoreOf() prefers the shorter of two records that have a word alike', () => {
  const ofLength = (length: number) => ({
    name: [],
    title: [],
    about: ['hard'],
    body: Array<string>(length).fill('x'),
  });
  expect(scoreOf(ofLength(5), queryWords('hard'))).toBeGreaterThan(scoreOf(ofLength(50), queryWords('hard')));
});
