import { expect, test } from '@jest/globals';
import { interlayerExpansionShare } from '../../../src/science/metrics/interlayerExpansionShare.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const initial: Said = { quantity: 'D002', value: '~3.83 angstrom', conditions: { mode: 'PRISTINE' } };
const widest: Said = { quantity: 'D002', value: '~3.98 angstrom', conditions: { direction: 'INSERTION' } };

test('INTERLAYER_EXPANSION_SHARE from 3.83 to 3.98 angstrom is 3.91645 %', () => {
  expect(numbers(interlayerExpansionShare, [initial, widest])).toEqual([
    [near(3.91645), near(100 * (3.97 / 3.84 - 1)), near(100 * (3.99 / 3.82 - 1))],
  ]);
  expect(derived(interlayerExpansionShare, [initial, widest])[0]?.sentence).toBe(
    'From 3.83 angstrom (3.82 to 3.84) to 3.98 angstrom (3.97 to 3.99) the layers move apart by 3.916 % (3.385 to 4.45).',
  );
});

test('INTERLAYER_EXPANSION_SHARE of layers that start at 0 is none', () => {
  expect(values(interlayerExpansionShare, [{ ...initial, value: '0 angstrom' }, widest])).toEqual([]);
});
