import { expect, test } from '@jest/globals';
import { specificEnergy } from '../../../src/science/metrics/specificEnergy.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

const potential: Said = { quantity: 'AVERAGE_POTENTIAL', value: '0.3762 V' };

test('SPECIFIC_ENERGY of 420 mAh/g at 0.3762 V is 158.0 Wh/kg', () => {
  const said: readonly Said[] = [potential, { value: '420 mAh/g' }];
  expect(numbers(specificEnergy, said)).toEqual([[near(158.004), near(419.5 * 0.37615), near(420.5 * 0.37625)]]);
  expect(derived(specificEnergy, said)[0]?.sentence).toBe(
    'A capacity of 420 mAh/g (419.5 to 420.5) at 0.3762 V (0.3761 to 0.3762) on average is 158 Wh/kg (157.8 to 158.2).',
  );
});

test('SPECIFIC_ENERGY takes the capacity of the same direction', () => {
  const inserted: Said = { quantity: 'INSERTION_CAPACITY', value: '520 mAh/g' };
  const said = [{ ...potential, conditions: { direction: 'INSERTION' } }, { value: '420 mAh/g' }, inserted];
  expect(values(specificEnergy, said)).toEqual([near(195.624)]);
});

test('SPECIFIC_ENERGY is nothing without a capacity, and of one without bounds', () => {
  expect(values(specificEnergy, [potential])).toEqual([]);
  expect(values(specificEnergy, [{ ...potential, value: '>0.1 V' }, { value: '<420 mAh/g' }])).toEqual([]);
});

test('SPECIFIC_ENERGY stands beside the reported one', () => {
  const reported: Said = { key: 'energy', quantity: 'SPECIFIC_ENERGY', value: '158 Wh/kg' };
  expect(beside(specificEnergy, [potential, { value: '420 mAh/g' }, reported])).toEqual(['energy agrees']);
});
