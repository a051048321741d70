import { expect, test } from '@jest/globals';
import { plateauShare } from '../../../src/science/metrics/plateauShare.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const capacity: Said = { quantity: 'PLATEAU_CAPACITY', value: '240 mAh/g' };
const whole: Said = { value: '400 mAh/g' };

test('PLATEAU_SHARE is what a slope share of more than 96 % leaves: less than 4 %', () => {
  expect(numbers(plateauShare, [{ quantity: 'SLOPE_SHARE', value: '>96 %' }])).toEqual([[4, null, 4]]);
});

test('PLATEAU_SHARE of 240 mAh/g on the plateau is 60 % of 400', () => {
  expect(numbers(plateauShare, [capacity, whole])).toEqual([[60, near(23950 / 400.5), near(24050 / 399.5)]]);
  expect(derived(plateauShare, [capacity, whole])[0]?.sentence).toBe(
    'The plateau has 240 mAh/g (239.5 to 240.5) of 400 mAh/g (399.5 to 400.5): 60 % (59.8 to 60.2).',
  );
});

test('PLATEAU_SHARE takes the whole of the same rate, and none of nothing', () => {
  const rated = { ...capacity, conditions: { cRate: '1 C' } };
  expect(values(plateauShare, [rated, { ...whole, conditions: { cRate: '0.1 C' } }])).toEqual([]);
  expect(values(plateauShare, [capacity, { value: '0 mAh/g' }])).toEqual([]);
});
