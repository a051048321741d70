import { expect, test } from '@jest/globals';
import { capacitiveOddsRatio } from '../../../src/science/metrics/capacitiveOddsRatio.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function shares(low: string, high: string): readonly Said[] {
  return [
    { quantity: 'CAPACITIVE_SHARE', value: low, conditions: { scanRate: '0.1 mV/s' } },
    { quantity: 'CAPACITIVE_SHARE', value: high, conditions: { scanRate: '1.0 mV/s' } },
  ];
}

test.each([
  ['58 %', '91 %', 7.32184],
  ['56 %', '78 %', 2.78571],
  ['78 %', '97 %', 9.11966],
])('CAPACITIVE_ODDS_RATIO from %s to %s is %d', (low, high, expected) => {
  expect(values(capacitiveOddsRatio, shares(low, high))).toEqual([near(expected)]);
});

test('CAPACITIVE_ODDS_RATIO says what the law has: the root of 10', () => {
  const said = shares('58 %', '91 %');
  const odds = (f: number) => f / (100 - f);
  expect(numbers(capacitiveOddsRatio, said)).toEqual([
    [near(7.32184), near(odds(90.5) / odds(58.5)), near(odds(91.5) / odds(57.5))],
  ]);
  expect(derived(capacitiveOddsRatio, said)[0]?.sentence).toBe(
    'From 58 % (57.5 to 58.5) at 0.1 mV/s to 91 % (90.5 to 91.5) at 1 mV/s the odds grow 7.322 (6.758 to 7.957) times, by ' +
      'the law 3.162 times.',
  );
});

test('CAPACITIVE_ODDS_RATIO is open where a share may be 100 %, and none where it is or there is but one', () => {
  expect(numbers(capacitiveOddsRatio, shares('58 %', '>91 %'))[0]?.[2]).toBeNull();
  expect(values(capacitiveOddsRatio, shares('58 %', '100 %'))).toEqual([]);
  expect(values(capacitiveOddsRatio, shares('58 %', '91 %').slice(0, 1))).toEqual([]);
  expect(values(capacitiveOddsRatio, [{ quantity: 'CAPACITIVE_SHARE', value: '58 %' }])).toEqual([]);
});
