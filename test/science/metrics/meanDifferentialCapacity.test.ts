import { expect, test } from '@jest/globals';
import { meanDifferentialCapacity } from '../../../src/science/metrics/meanDifferentialCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const window: readonly Said[] = [
  { quantity: 'REGION_UPPER_POTENTIAL', value: '0.16 V', conditions: { region: 'IP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '68 mV', conditions: { region: 'IP' } },
];

function of(value: string, region?: string): Said {
  return { quantity: 'PROCESS_CAPACITY', value, conditions: { process: 'INTERCALATION', ...(region && { region }) } };
}

test('MEAN_DIFFERENTIAL_CAPACITY of 55 mAh/g over 92 mV is 597.826 mAh/g/V', () => {
  expect(numbers(meanDifferentialCapacity, [of('55 mAh/g', 'IP'), ...window])).toEqual([
    [near(597.826), near(54.5 / 0.092), near(55.5 / 0.092)],
  ]);
  expect(derived(meanDifferentialCapacity, [of('55 mAh/g', 'IP'), ...window])[0]?.sentence).toBe(
    'A capacity of 55 mAh/g (54.5 to 55.5) from 0.16 to 0.068 V is 597.8 mAh/g/V (592.4 to 603.3) on average.',
  );
});

test('MEAN_DIFFERENTIAL_CAPACITY of the lowest window rests on an assumed cut-off: 202 mAh/g over 63 mV', () => {
  const said: readonly Said[] = [
    of('202 mAh/g', 'LP'),
    { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } },
    { quantity: 'CUTOFF_POTENTIAL', value: '5.00 mV', conditions: { direction: 'INSERTION', mode: 'OPERANDO' } },
  ];
  const [mean] = derived(meanDifferentialCapacity, said);
  expect(mean?.value.value).toEqual(near(3206.35));
  expect(mean?.parameters).toMatchObject([{ name: 'lowerCutOff', value: 0.005 }]);
});

test('MEAN_DIFFERENTIAL_CAPACITY needs a window of known ends and a capacity with a bound', () => {
  expect(values(meanDifferentialCapacity, [of('55 mAh/g'), ...window])).toEqual([]);
  expect(values(meanDifferentialCapacity, [of('55 mAh/g', 'LP'), ...window])).toEqual([]);
  expect(values(meanDifferentialCapacity, [of('55 mAh/g', 'PLATEAU'), ...window])).toEqual([]);
});
