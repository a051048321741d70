import { expect, test } from '@jest/globals';
import { plateauCapacity } from '../../../src/science/metrics/plateauCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

const said: readonly Said[] = [{ value: '422 mAh/g' }, { quantity: 'PLATEAU_SHARE', value: '57 %' }];

test('PLATEAU_CAPACITY at 57 % of 422 mAh/g is 240.54 mAh/g', () => {
  expect(numbers(plateauCapacity, said)).toEqual([[near(240.54), near(0.565 * 421.5), near(0.575 * 422.5)]]);
  expect(derived(plateauCapacity, said)[0]?.sentence).toBe(
    'The plateau has 57 % (56.5 to 57.5) of 422 mAh/g (421.5 to 422.5): 240.5 mAh/g (238.1 to 242.9).',
  );
});

test('PLATEAU_CAPACITY at less than 4 % stays open downwards; without any bound it says nothing', () => {
  const below4: Said = { quantity: 'PLATEAU_SHARE', value: '<4 %' };
  expect(numbers(plateauCapacity, [{ value: '235 mAh/g' }, below4])).toEqual([[near(9.4), null, near(9.42)]]);
  expect(values(plateauCapacity, [{ value: '>235 mAh/g' }, below4])).toEqual([]);
});

test('PLATEAU_CAPACITY stands beside the reported one', () => {
  expect(beside(plateauCapacity, [...said, { key: 'p', quantity: 'PLATEAU_CAPACITY', value: '241 mAh/g' }])).toEqual([
    'p agrees',
  ]);
});
