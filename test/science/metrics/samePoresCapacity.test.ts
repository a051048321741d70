import { expect, test } from '@jest/globals';
import { samePoresCapacity } from '../../../src/science/metrics/samePoresCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, numbers, values } from '../../support/metrics.ts';

const filled: Said = {
  key: 'fc',
  quantity: 'PROCESS_CAPACITY',
  value: '202 mAh/g',
  conditions: { process: 'PORE_FILLING' },
};

test.each([
  ['Li', 369.14],
  ['K', 105.77],
] as const)('SAME_PORES_CAPACITY of %s in pores that 202 mAh/g of Na fill is %d mAh/g', (ion, expected) => {
  const [bound] = derived(samePoresCapacity, [filled], { ion });
  expect(Number(bound?.value.value) / expected).toBeCloseTo(1, 4);
  expect(bound?.ion).toBe(ion);
  expect(bound?.id).toMatch(new RegExp(`/fc/SAME_PORES_CAPACITY.1/${ion}$`));
});

test('SAME_PORES_CAPACITY carries the intervals of the filling and of the metals', () => {
  const [[value, lower, upper] = []] = numbers(samePoresCapacity, [filled], { ion: 'K' });
  expect(lower).toBeLessThan((201.5 / 202) * Number(value));
  expect(upper).toBeGreaterThan((202.5 / 202) * Number(value));
  expect(derived(samePoresCapacity, [filled], { ion: 'K' })[0]?.sentence).toMatch(
    /^Pores that 202 mAh\/g \(201.5 to 202.5\) of Na fill hold 105.8 mAh\/g \(.*\) of K or less.$/,
  );
});

test('SAME_PORES_CAPACITY says nothing of the ion itself, nor without reference values', () => {
  expect(values(samePoresCapacity, [filled])).toEqual([]);
  expect(values(samePoresCapacity, [filled], { ion: 'K', rest: { ions: [] } })).toEqual([]);
});
