import { expect, test } from '@jest/globals';
import { closedPoreVolumeOf } from '../../../src/science/metrics/closedPoreVolumeOf.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

function density(value: string, rest: Partial<Said> = {}): Said {
  return { key: 'density', quantity: 'TRUE_DENSITY', value, ion: null, ...rest };
}

test.each([
  ['1.500 g/cm3', 0.224189],
  ['1.609 g/cm3', 0.179026],
  ['2000 kg/m3', 0.057522],
])('CLOSED_PORE_VOLUME of %s is %d cm3/g', (value, expected) => {
  expect(values(closedPoreVolumeOf, [density(value)])).toEqual([near(expected)]);
});

test('CLOSED_PORE_VOLUME falls with the density, needs no ion and names the density of the carbon around', () => {
  expect(numbers(closedPoreVolumeOf, [density('1.5 g/cm3')])).toEqual([
    [near(0.224189), near(1 / 1.55 - 1 / 2.26), near(1 / 1.45 - 1 / 2.26)],
  ]);
  expect(derived(closedPoreVolumeOf, [density('1.5 g/cm3')])[0]).toMatchObject({
    ion: null,
    parameters: [{ name: 'skeletonDensity', value: 2.26, unit: 'g/cm3' }],
    sentence:
      'A density of 1.5 g/cm3 (1.45 to 1.55) leaves closed pores of 0.2242 cm3/g (0.2027 to 0.2472) if the carbon around ' +
      'them is as dense as graphite.',
  });
});

test('CLOSED_PORE_VOLUME is open upwards below a density, and none above graphite', () => {
  expect(numbers(closedPoreVolumeOf, [density('<1.5 g/cm3')])).toEqual([[near(0.224189), near(0.224189), null]]);
  expect(values(closedPoreVolumeOf, [density('2.3 g/cm3')])).toEqual([]);
  expect(values(closedPoreVolumeOf, [density('0 g/cm3')])).toEqual([]);
});

test('CLOSED_PORE_VOLUME stands beside the reported one', () => {
  const reported: Said = { key: 'saxs', quantity: 'CLOSED_PORE_VOLUME', value: '0.10 cm3/g', ion: null };
  expect(beside(closedPoreVolumeOf, [density('1.500 g/cm3'), reported])).toEqual(['saxs disagrees']);
});
