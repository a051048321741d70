import { expect, test } from '@jest/globals';
import { poreVolumeNeeded } from '../../../src/science/metrics/poreVolumeNeeded.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function filled(value: string): Said {
  return { quantity: 'PROCESS_CAPACITY', value, conditions: { process: 'PORE_FILLING' } };
}

test('PORE_VOLUME_NEEDED by 202 mAh/g of Na is 0.179000 cm3/g', () => {
  expect(values(poreVolumeNeeded, [filled('202 mAh/g')])).toEqual([near(0.179)]);
  expect(derived(poreVolumeNeeded, [filled('202 mAh/g')])[0]).toMatchObject({
    parameters: [{ name: 'metalCapacityNa' }],
    sentence:
      'To hold 202 mAh/g (201.5 to 202.5) of Na, pores need a volume of 0.179 cm3/g (0.1785 to 0.1795) or more.',
  });
});

test('PORE_VOLUME_NEEDED by more than 200 mAh/g is open upwards; none without reference values', () => {
  expect(numbers(poreVolumeNeeded, [filled('>200 mAh/g')])[0]?.[2]).toBeNull();
  expect(values(poreVolumeNeeded, [filled('202 mAh/g')], { rest: { ions: [] } })).toEqual([]);
});
