import { expect, test } from '@jest/globals';
import { capacityOverCompound } from '../../../src/science/metrics/capacityOverCompound.ts';
import { near, numbers, values } from '../../support/metrics.ts';

test('CAPACITY_OVER_COMPOUND of 422 mAh/g with Na is 1.51295', () => {
  expect(numbers(capacityOverCompound, [{ value: '422 mAh/g' }])).toEqual([
    [near(1.51295), near(421.5 / 278.973), near(422.5 / 278.88)],
  ]);
});

test('CAPACITY_OVER_COMPOUND of 444 mAh/g with Li is 1.19386', () => {
  expect(values(capacityOverCompound, [{ value: '444 mAh/g', ion: 'Li' }], { ion: 'Li' })).toEqual([near(1.19386)]);
});

test('CAPACITY_OVER_COMPOUND of more than 400 mAh/g is open upwards; without a number it is none', () => {
  expect(numbers(capacityOverCompound, [{ value: '>400 mAh/g' }])[0]?.[2]).toBeNull();
  expect(values(capacityOverCompound, [{ statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } }])).toEqual(
    [],
  );
});
