import { expect, test } from '@jest/globals';
import { theoreticalCapacityOf } from '../../../src/science/metrics/theoreticalCapacityOf.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, values } from '../../support/metrics.ts';

function naming(compound: string, rest: Partial<Said> = {}): Said {
  return {
    quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    value: '0.068 V',
    ...rest,
    conditions: { compound },
  };
}

test.each([
  ['LiC6', 'Li', 371.902],
  ['NaC8', 'Na', 278.926],
  ['KC8', 'K', 278.926],
  ['NaC64', 'Na', 34.866],
] as const)('THEORETICAL_CAPACITY of %s for %s is %d mAh/g', (compound, ion, expected) => {
  expect(values(theoreticalCapacityOf, [naming(compound, { ion })], { ion })).toEqual([near(expected)]);
});

test('THEORETICAL_CAPACITY is one number for all statements that name the compound', () => {
  const [one, ...others] = derived(theoreticalCapacityOf, [naming('NaC8'), naming('NaC8', { value: '0.07 V' })]);
  expect(one?.inputs).toHaveLength(2);
  expect(one?.sentence).toBe('NaC8 has 8 carbon atoms per ion: 278.9 mAh/g (278.9 to 279) of carbon.');
  expect(others).toEqual([]);
});

test('THEORETICAL_CAPACITY is none of other formulas and of compounds of another ion', () => {
  expect(values(theoreticalCapacityOf, [naming('NaXO'), naming('LiC6'), {}])).toEqual([]);
});

test('THEORETICAL_CAPACITY stands beside the one that is quoted', () => {
  const quoted = (value: string) => naming('NaC8', { key: 'quoted', quantity: 'COMPOUND_CAPACITY', value });
  expect(beside(theoreticalCapacityOf, [quoted('279 mAh/g')])).toEqual(['quoted agrees']);
  expect(beside(theoreticalCapacityOf, [quoted('372 mAh/g'), naming('NaC8')])).toEqual(['quoted disagrees']);
});
