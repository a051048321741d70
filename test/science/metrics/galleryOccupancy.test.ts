import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { galleryOccupancy } from '../../../src/science/metrics/galleryOccupancy.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

function from(initial: string, widest: string, ion: IonSymbol): readonly Said[] {
  return [
    { quantity: 'D002', value: initial, ion, conditions: { mode: 'PRISTINE' } },
    { quantity: 'D002', value: widest, ion, conditions: { direction: 'INSERTION' } },
  ];
}

test('GALLERY_OCCUPANCY of K from 3.83 to 3.98 of 5.35 angstrom is 0.15/1.52 = 0.0986842', () => {
  const said = from('~3.83 angstrom', '~3.98 angstrom', 'K');
  expect(numbers(galleryOccupancy, said, { ion: 'K' })).toEqual([
    [near(0.0986842), near(0.13 / 1.51), near(0.17 / 1.53)],
  ]);
  const [one] = derived(galleryOccupancy, said, { ion: 'K' });
  expect(one?.parameters).toMatchObject([{ name: 'compoundSpacingK', value: 5.35, unit: 'angstrom' }]);
  expect(one?.sentence).toBe(
    'From 3.83 angstrom (3.82 to 3.84) to 3.98 angstrom (3.97 to 3.99), of the 5.35 angstrom that K needs, galleries are ' +
      'filled to 0.09868 (0.08609 to 0.1111).',
  );
});

test('GALLERY_OCCUPANCY of Na from 3.70 to 3.95 of 4.2 angstrom is one half', () => {
  expect(values(galleryOccupancy, from('3.70 angstrom', '3.95 angstrom', 'Na'))).toEqual([near(0.5)]);
});

test('GALLERY_OCCUPANCY has no meaning where the layers are as wide from the start, or move together', () => {
  expect(values(galleryOccupancy, from('3.83 angstrom', '3.96 angstrom', 'Li'), { ion: 'Li' })).toEqual([]);
  expect(values(galleryOccupancy, from('3.83 angstrom', '3.70 angstrom', 'Na'))).toEqual([]);
});
