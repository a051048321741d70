import { expect, test } from '@jest/globals';
import { poreFillingBoundOf } from '../../../src/science/metrics/poreFillingBoundOf.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function density(value: string): Said {
  return { key: 'density', quantity: 'TRUE_DENSITY', value, ion: null };
}

const volume: Said = { quantity: 'CLOSED_PORE_VOLUME', value: '0.315 cm3/g', ion: null };

test('PORE_FILLING_BOUND of 1.5 g/cm3 is 252.996 mAh/g of Na', () => {
  const [bound] = derived(poreFillingBoundOf, [density('1.500 g/cm3')]);
  expect(bound?.value.value).toEqual(near(252.996));
  expect(bound?.ion).toBe('Na');
  expect(bound?.parameters.map(({ name }) => name)).toEqual(['skeletonDensity', 'metalCapacityNa']);
  expect(bound?.sentence).toBe(
    'Closed pores of 0.2242 cm3/g (0.224 to 0.2244) hold 253 mAh/g (252.6 to 253.4) of Na or less.',
  );
});

test('PORE_FILLING_BOUND is a number for each ion, with ids of their own', () => {
  const ids = (['Li', 'Na', 'K'] as const).flatMap((ion) =>
    derived(poreFillingBoundOf, [density('1.500 g/cm3')], { ion }).map(({ id }) => id),
  );
  expect(ids.map((id) => id.split('/').slice(1).join('/'))).toEqual([
    'density/PORE_FILLING_BOUND.1/Li',
    'density/PORE_FILLING_BOUND.1/Na',
    'density/PORE_FILLING_BOUND.1/K',
  ]);
});

test('PORE_FILLING_BOUND goes by the printed volume: 0.315 cm3/g hold 355.5 mAh/g of Na', () => {
  expect(values(poreFillingBoundOf, [volume, density('1.500 g/cm3')])).toEqual([near(355.475)]);
  expect(numbers(poreFillingBoundOf, [{ ...volume, value: '<0.315 cm3/g' }])[0]?.[1]).toBeNull();
});

test('PORE_FILLING_BOUND is none above the density of graphite, without reference values, without bounds', () => {
  expect(values(poreFillingBoundOf, [density('2.3 g/cm3')])).toEqual([]);
  expect(values(poreFillingBoundOf, [volume], { rest: { ions: [] } })).toEqual([]);
});
