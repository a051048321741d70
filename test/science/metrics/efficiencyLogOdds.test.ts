import { expect, test } from '@jest/globals';
import { efficiencyLogOdds } from '../../../src/science/metrics/efficiencyLogOdds.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function ice(value: string): Said {
  return { quantity: 'INITIAL_COULOMBIC_EFFICIENCY', value };
}

const pair: readonly Said[] = [
  { quantity: 'INSERTION_CAPACITY', value: '520 mAh/g', conditions: { cycle: 1 } },
  { quantity: 'EXTRACTION_CAPACITY', value: '422 mAh/g', conditions: { cycle: 1 } },
];

test('INITIAL_EFFICIENCY_LOG_ODDS of 62.1 % is 0.4937949', () => {
  expect(numbers(efficiencyLogOdds, [ice('62.1 %')])).toEqual([
    [near(0.4937949), near(Math.log(0.6205 / 0.3795)), near(Math.log(0.6215 / 0.3785))],
  ]);
  expect(derived(efficiencyLogOdds, [ice('62.1 %')])[0]?.sentence).toBe(
    'An initial Coulombic efficiency of 62.1 % (62.05 to 62.15) has log-odds of 0.4938 (0.4917 to 0.4959).',
  );
});

test('INITIAL_EFFICIENCY_LOG_ODDS follows from capacities where no efficiency is printed: ln(422/98)', () => {
  expect(values(efficiencyLogOdds, pair)).toEqual([near(Math.log(422 / 98))]);
  expect(values(efficiencyLogOdds, [...pair, ice('62.1 %')])).toEqual([near(0.4937949)]);
});

test('INITIAL_EFFICIENCY_LOG_ODDS is open where the efficiency is, or may be 100 %', () => {
  expect(numbers(efficiencyLogOdds, [ice('>90 %')])).toEqual([[near(Math.log(9)), near(Math.log(9)), null]]);
  expect(numbers(efficiencyLogOdds, [ice('99.97 %'), ice('99.97 %')])[0]?.[2]).toEqual(near(Math.log(99.975 / 0.025)));
});

test('INITIAL_EFFICIENCY_LOG_ODDS has no value at 100 %, nor of a first cycle without insertion', () => {
  expect(values(efficiencyLogOdds, [ice('100 %')])).toEqual([]);
  expect(
    values(
      efficiencyLogOdds,
      pair.map((each) => ({ ...each, value: '0 mAh/g' })),
    ),
  ).toEqual([]);
});
