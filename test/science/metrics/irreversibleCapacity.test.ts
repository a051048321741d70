import { expect, test } from '@jest/globals';
import { irreversibleCapacity } from '../../../src/science/metrics/irreversibleCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, numbers, values } from '../../support/metrics.ts';

const insertion: Said = { quantity: 'INSERTION_CAPACITY', value: '520 mAh/g', conditions: { cycle: 1 } };
const extraction: Said = { quantity: 'EXTRACTION_CAPACITY', value: '422 mAh/g', conditions: { cycle: 1 } };

test('IRREVERSIBLE_CAPACITY of 520 in and 422 out is 98 mAh/g, 97 to 99', () => {
  expect(numbers(irreversibleCapacity, [insertion, extraction])).toEqual([[98, 97, 99]]);
  expect(derived(irreversibleCapacity, [insertion, extraction])[0]?.sentence).toBe(
    'In cycle 1, 520 mAh/g (519.5 to 520.5) in and 422 mAh/g (421.5 to 422.5) out leave 98 mAh/g (97 to 99) behind.',
  );
});

test('IRREVERSIBLE_CAPACITY below 0 is none', () => {
  expect(values(irreversibleCapacity, [{ ...insertion, value: '400 mAh/g' }, extraction])).toEqual([]);
});

test('IRREVERSIBLE_CAPACITY stands beside the reported one', () => {
  const reported: Said = {
    key: 'lost',
    quantity: 'IRREVERSIBLE_CAPACITY',
    value: '120 mAh/g',
    conditions: { cycle: 1 },
  };
  expect(beside(irreversibleCapacity, [insertion, extraction, reported])).toEqual(['lost disagrees']);
});
