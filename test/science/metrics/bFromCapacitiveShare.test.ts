import { expect, test } from '@jest/globals';
import { bFromCapacitiveShare } from '../../../src/science/metrics/bFromCapacitiveShare.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, numbers } from '../../support/metrics.ts';

const share: Said = {
  quantity: 'CAPACITIVE_SHARE',
  value: '58 %',
  conditions: { scanRate: '0.1 mV/s', region: 'SLOPE' },
};

test('B_FROM_CAPACITIVE_SHARE at 58 % is 0.79, 0.7875 to 0.7925', () => {
  expect(numbers(bFromCapacitiveShare, [share])).toEqual([[0.79, 0.7875, 0.7925]]);
  expect(derived(bFromCapacitiveShare, [share])[0]?.sentence).toBe(
    'A capacitive share of 58 % (57.5 to 58.5) at 0.1 mV/s makes b 0.79 (0.7875 to 0.7925) there.',
  );
});

test('B_FROM_CAPACITIVE_SHARE reads a diffusive share of 42 % as 58 %, and takes rounding beyond 100 % for 100 %', () => {
  const diffusive: Said = { ...share, quantity: 'DIFFUSIVE_SHARE', value: '42 %' };
  expect(numbers(bFromCapacitiveShare, [diffusive])).toEqual([[0.79, 0.7875, 0.7925]]);
  expect(numbers(bFromCapacitiveShare, [{ ...share, value: '100 %' }])).toEqual([[1, 0.9975, 1]]);
});

test('B_FROM_CAPACITIVE_SHARE stands beside the b-value of the same region', () => {
  const b = (key: string, region: string): Said => ({
    key,
    quantity: 'B_VALUE',
    value: '0.79',
    conditions: { region },
  });
  expect(beside(bFromCapacitiveShare, [share, b('same', 'SLOPE'), b('other', 'PLATEAU')])).toEqual(['same agrees']);
  expect(beside(bFromCapacitiveShare, [share, { ...b('same', 'SLOPE'), value: '0.90' }])).toEqual(['same disagrees']);
});
