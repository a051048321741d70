import { expect, test } from '@jest/globals';
import { capacityRetention } from '../../../src/science/metrics/capacityRetention.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

const before: Said = { value: '400 mAh/g', conditions: { cRate: '1 C' } };
const after: Said = { value: '300 mAh/g', conditions: { cRate: '1 C', afterCycles: 500 } };

test('CAPACITY_RETENTION of 300 mAh/g after 500 cycles at 400 before is 75 %', () => {
  expect(numbers(capacityRetention, [before, after])).toEqual([
    [75, near((100 * 299.5) / 400.5), near((100 * 300.5) / 399.5)],
  ]);
  expect(derived(capacityRetention, [before, after])[0]?.sentence).toBe(
    'After 500 cycles, 300 mAh/g (299.5 to 300.5) of 400 mAh/g (399.5 to 400.5) are left: 75 % (74.78 to 75.22).',
  );
});

test('CAPACITY_RETENTION takes capacities of one kind, rate and region', () => {
  expect(values(capacityRetention, [{ ...before, quantity: 'INSERTION_CAPACITY' }, after])).toEqual([]);
  expect(values(capacityRetention, [{ ...before, conditions: { cRate: '0.1 C' } }, after])).toEqual([]);
  expect(values(capacityRetention, [{ ...before, conditions: { cRate: '1 C', region: 'SLOPE' } }, after])).toEqual([
    75,
  ]);
});

test('CAPACITY_RETENTION of nothing is nothing', () => {
  expect(values(capacityRetention, [{ ...before, value: '0 mAh/g' }, after])).toEqual([]);
});

test('CAPACITY_RETENTION stands beside that which is reported after as many cycles at the rate', () => {
  const reported = (key: string, cycles: number): Said => ({
    key,
    quantity: 'CAPACITY_RETENTION',
    value: '80 %',
    conditions: { cRate: '1 C', afterCycles: cycles },
  });
  expect(beside(capacityRetention, [before, after, reported('same', 500), reported('other', 100)])).toEqual([
    'same disagrees',
  ]);
});
