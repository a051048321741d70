import { expect, test } from '@jest/globals';
import { coulombicEfficiency } from '../../../src/science/metrics/coulombicEfficiency.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, values } from '../../support/metrics.ts';

function half(quantity: 'INSERTION_CAPACITY' | 'EXTRACTION_CAPACITY', value: string, cycle: number): Said {
  return { quantity, value, conditions: { cycle } };
}

test('COULOMBIC_EFFICIENCY of cycle 5 at 400 in and 398 out is 99.5 %', () => {
  const said = [half('INSERTION_CAPACITY', '400 mAh/g', 5), half('EXTRACTION_CAPACITY', '398 mAh/g', 5)];
  expect(values(coulombicEfficiency, said)).toEqual([99.5]);
  const reported: Said = { key: 'ce', quantity: 'COULOMBIC_EFFICIENCY', value: '99.5 %', conditions: { cycle: 5 } };
  expect(beside(coulombicEfficiency, [...said, reported])).toEqual(['ce agrees']);
});

test('COULOMBIC_EFFICIENCY pairs halves of one cycle, and not of the first', () => {
  const first = [half('INSERTION_CAPACITY', '520 mAh/g', 1), half('EXTRACTION_CAPACITY', '422 mAh/g', 1)];
  const apart = [half('INSERTION_CAPACITY', '400 mAh/g', 5), half('EXTRACTION_CAPACITY', '398 mAh/g', 6)];
  expect(values(coulombicEfficiency, [...first, ...apart])).toEqual([]);
});
