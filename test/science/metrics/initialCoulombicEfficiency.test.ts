import { expect, test } from '@jest/globals';
import { initialCoulombicEfficiency } from '../../../src/science/metrics/initialCoulombicEfficiency.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

const first = { cycleClass: 'FIRST' };
const insertion: Said = { quantity: 'INSERTION_CAPACITY', value: '520 mAh/g', conditions: first };
const extraction: Said = { quantity: 'EXTRACTION_CAPACITY', value: '422 mAh/g', conditions: { cycle: 1 } };

test('INITIAL_COULOMBIC_EFFICIENCY of 520 in and 422 out is 81.15385 %', () => {
  expect(numbers(initialCoulombicEfficiency, [insertion, extraction])).toEqual([
    [near(81.15385), near((100 * 421.5) / 520.5), near((100 * 422.5) / 519.5)],
  ]);
  expect(derived(initialCoulombicEfficiency, [insertion, extraction])[0]?.sentence).toBe(
    'In cycle 1, 422 mAh/g (421.5 to 422.5) of 520 mAh/g (519.5 to 520.5) come back on extraction: 81.15 % (80.98 to 81.33).',
  );
});

test('INITIAL_COULOMBIC_EFFICIENCY needs both halves of the first cycle at one rate', () => {
  expect(values(initialCoulombicEfficiency, [insertion])).toEqual([]);
  expect(values(initialCoulombicEfficiency, [insertion, { ...extraction, conditions: { cycle: 2 } }])).toEqual([]);
  const rated = (each: Said, cRate: string): Said => ({ ...each, conditions: { ...each.conditions, cRate } });
  expect(values(initialCoulombicEfficiency, [rated(insertion, '0.1 C'), rated(extraction, '1 C')])).toEqual([]);
});

test('INITIAL_COULOMBIC_EFFICIENCY above 100 % comes of mixed-up directions, and of nothing put in is none', () => {
  expect(values(initialCoulombicEfficiency, [{ ...insertion, value: '400 mAh/g' }, extraction])).toEqual([]);
  expect(values(initialCoulombicEfficiency, [{ ...insertion, value: '0 mAh/g' }, extraction])).toEqual([]);
});

test('INITIAL_COULOMBIC_EFFICIENCY stands beside the reported one', () => {
  const reported: Said = { key: 'ice', quantity: 'INITIAL_COULOMBIC_EFFICIENCY', value: '81 %' };
  expect(beside(initialCoulombicEfficiency, [insertion, extraction, reported])).toEqual(['ice agrees']);
  expect(beside(initialCoulombicEfficiency, [insertion, extraction, { ...reported, value: '91 %' }])).toEqual([
    'ice disagrees',
  ]);
});
