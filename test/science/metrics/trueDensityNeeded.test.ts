import { expect, test } from '@jest/globals';
import { trueDensityNeeded } from '../../../src/science/metrics/trueDensityNeeded.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers } from '../../support/metrics.ts';

function filled(value: string): Said {
  return { quantity: 'PROCESS_CAPACITY', value, conditions: { process: 'PORE_FILLING' } };
}

test('TRUE_DENSITY_NEEDED by 202 mAh/g of Na is 1.6091 g/cm3', () => {
  const [density] = derived(trueDensityNeeded, [filled('202 mAh/g')]);
  expect(density?.value.value).toEqual(near(1.60907));
  expect(density?.parameters.map(({ name }) => name)).toEqual(['metalCapacityNa', 'skeletonDensity']);
  expect(density?.sentence).toBe(
    'To have the 0.179 cm3/g (0.1785 to 0.1795) of closed pores that 202 mAh/g (201.5 to 202.5) of Na need, a carbon has a ' +
      'density of 1.609 g/cm3 (1.608 to 1.61) or less.',
  );
});

test('TRUE_DENSITY_NEEDED by less than 202 mAh/g reaches up to graphite, which leaves no pores', () => {
  const [ends] = numbers(trueDensityNeeded, [filled('<202 mAh/g')]);
  expect(ends?.[1]).toBeCloseTo(1.609, 3);
  expect(ends?.[2]).toBe(2.26);
});
