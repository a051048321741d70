import { expect, test } from '@jest/globals';
import { closedPorosity } from '../../../src/science/metrics/closedPorosity.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function density(value: string): Said {
  return { quantity: 'TRUE_DENSITY', value, ion: null };
}

test.each([
  ['1.500 g/cm3', 33.6283],
  ['1.609 g/cm3', 28.8053],
  ['2.000 g/cm3', 11.5044],
])('CLOSED_POROSITY of %s is %d %%', (value, expected) => {
  expect(values(closedPorosity, [density(value)])).toEqual([near(expected)]);
});

test('CLOSED_POROSITY falls with the density and is none above graphite', () => {
  expect(numbers(closedPorosity, [density('1.5 g/cm3')])).toEqual([
    [near(33.6283), near(100 * (1 - 1.55 / 2.26)), near(100 * (1 - 1.45 / 2.26))],
  ]);
  expect(derived(closedPorosity, [density('1.5 g/cm3')])[0]?.sentence).toBe(
    'A density of 1.5 g/cm3 (1.45 to 1.55) leaves 33.63 % (31.42 to 35.84) of the volume to closed pores if the carbon ' +
      'around them is as dense as graphite.',
  );
  expect(values(closedPorosity, [density('2.3 g/cm3')])).toEqual([]);
});
