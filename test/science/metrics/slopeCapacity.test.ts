import { expect, test } from '@jest/globals';
import { slopeCapacity } from '../../../src/science/metrics/slopeCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { near, numbers, values } from '../../support/metrics.ts';

const whole: Said = { value: '422 mAh/g' };

test('SLOPE_CAPACITY at a plateau share of 57 % of 422 mAh/g is 181.46 mAh/g', () => {
  expect(numbers(slopeCapacity, [whole, { quantity: 'PLATEAU_SHARE', value: '57 %' }])).toEqual([
    [near(181.46), near(0.425 * 421.5), near(0.435 * 422.5)],
  ]);
});

test('SLOPE_CAPACITY goes by the slope share where it is printed, and stays open with it', () => {
  const both: readonly Said[] = [
    { value: '235 mAh/g' },
    { quantity: 'SLOPE_SHARE', value: '>96 %' },
    { quantity: 'PLATEAU_SHARE', value: '10 %' },
  ];
  expect(numbers(slopeCapacity, both)).toEqual([[225.6, 225.12, null]]);
});

test('SLOPE_CAPACITY needs the whole', () => {
  expect(values(slopeCapacity, [{ quantity: 'SLOPE_SHARE', value: '66 %' }])).toEqual([]);
});
