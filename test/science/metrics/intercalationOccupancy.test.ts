import { expect, test } from '@jest/globals';
import { intercalationOccupancy } from '../../../src/science/metrics/intercalationOccupancy.ts';
import { type Said, seedEvidence } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const ic: Said = { quantity: 'PROCESS_CAPACITY', value: '55 mAh/g', conditions: { process: 'INTERCALATION' } };

test.each([
  ['Li', 191 / 371.902],
  ['Na', 55 / 278.926],
  ['K', 74 / 278.926],
] as const)('INTERCALATION_OCCUPANCY of the seed paper for %s is %d', async (ion, expected) => {
  expect(values(intercalationOccupancy, await seedEvidence(), { ion })).toEqual([near(expected)]);
});

test('INTERCALATION_OCCUPANCY of 55 mAh/g over the 278.9 of NaC8 is 0.197', () => {
  expect(numbers(intercalationOccupancy, [ic])).toEqual([[near(0.197185), near(54.5 / 278.973), near(55.5 / 278.88)]]);
  const [one] = derived(intercalationOccupancy, [ic]);
  expect(one?.parameters).toMatchObject([{ name: 'compoundCapacity', value: 278.926 }]);
  expect(one?.sentence).toBe(
    'A capacity of 55 mAh/g (54.5 to 55.5) over the 278.926 mAh/g of NaC8 is 0.1972 (0.1954 to 0.199).',
  );
});

test('INTERCALATION_OCCUPANCY is none of an ion that the base has no reference values of', () => {
  expect(values(intercalationOccupancy, [ic], { rest: { ions: [] } })).toEqual([]);
});
