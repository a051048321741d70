import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { normalise, numberSpansOf, occursIn } from '../../../src/ingest/paper/matchText.ts';
import { numbersIn } from '../../../src/ingest/paper/numbers.ts';
import { outlinePaper } from '../../../src/ingest/paper/outline.ts';

const SEED = '../shared/seed-paper.txt';
const inPresence = existsSync(SEED) ? test : test.skip;

test.each([
  ['0.6 – 0.7V', '0.6-0.7 V'],
  ['≈ 5 % of  Na⁺', '~5% of Na+'],
  ['300 mAh g⁻¹', '300 mAh g-1'],
  ['1,200 µm at 22.7º', '1200 μm at 22.7°'],
  ['1 / 2 / 3 < “x”', '1/2/3<"x"'],
  ['in the pores\nof (002)', 'in the pores of (002)'],
])('normalise() writes "%s" as "%s", and that as itself', (text, spelling) => {
  expect(normalise(text)).toBe(spelling);
  expect(normalise(spelling)).toBe(spelling);
});

test.each([
  ['300', 'held 300/280/120 mAh g-1'],
  ['280/120 mAh g-1', 'held 300/280/120 mAh g-1.12 Then'],
  ['0.6-0.7 V', 'near 0.6–0.7 V.'],
  ['0.7 V', 'near 0.6–0.7 V.'],
  ['0.1 C', 'at 0.1C rate'],
  ['> 5 %', 'more (>5%) of it'],
  ['≈15 Å', 'up to ~15 Å.'],
  ['34', 'method.34'],
  ['1200', 'after 1,200 cycles'],
  ['300 mAh g⁻¹', '300 mAh g-1 for Na'],
])('occursIn() finds "%s" in "%s"', (reported, sentence) => {
  expect(occursIn(reported, sentence)).toBe(true);
});

test.each([
  ['55', 'of 0.55 V'],
  ['55', 'of 155 mAh'],
  ['55', 'of 55.5 mAh'],
  ['1.1 V', 'at 11.1 V'],
  ['5 V', 'at 5 mV'],
  ['5 m', 'at 5 mV'],
  ['5 MV', 'at 5 mV'],
  ['C6', 'of LiC6'],
  ['200', 'after 1,200 cycles'],
  ['2.80', 'of 2.8%'],
  ['5 mV', 'at 5'],
  ['', 'at 5 mV'],
])('occursIn() does not find "%s" in "%s"', (reported, sentence) => {
  expect(occursIn(reported, sentence)).toBe(false);
});

test('numberSpansOf() gives the numbers that a reported text covers, in offsets of the sentence', () => {
  const sentence = 'It fell from 0.6 –  0.7V to 0.1 V.';
  const covered = numberSpansOf('0.6-0.7 V', sentence).map(([start, end]) => sentence.slice(start, end));
  expect(covered).toEqual(['0.6', '0.7']);
});

test('numberSpansOf() gives all occurrences, or the one asked for', () => {
  const sentence = '5 V, 6 V and 5 V';
  expect(numberSpansOf('5 V', sentence)).toEqual([
    [0, 1],
    [13, 14],
  ]);
  expect(numberSpansOf('5 V', sentence, { occurrence: 2 })).toEqual([[13, 14]]);
  expect(numberSpansOf('5 V', sentence, { occurrence: 3 })).toEqual([]);
});

test('numberSpansOf() counts a number once where occurrences overlap', () => {
  expect(numberSpansOf('1/1', '1/1/1')).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

test.each([0, -1, 1.5])('numberSpansOf() refuses occurrence %d', (occurrence) => {
  expect(() => numberSpansOf('5', '5 V', { occurrence })).toThrow(
    new RangeError(`Cannot find occurrence ${occurrence} of "5": occurrences are whole numbers from 1`),
  );
});

inPresence(
  'numberSpansOf() covers each number of the seed paper by its own text (skipped where its text is absent)',
  () => {
    for (const sentence of outlinePaper(readFileSync(SEED, 'utf8'))) {
      for (const { text, start, end } of numbersIn(sentence)) {
        expect(numberSpansOf(text, sentence.text)).toContainEqual([start, end]);
      }
    }
  },
);
