import { expect, test } from '@jest/globals';
import { stackedLayers } from '../../../src/science/metrics/stackedLayers.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const height: Said = { quantity: 'STACK_HEIGHT_LC', value: '1.33545 nm', ion: null };
const spacing: Said = { quantity: 'D002', value: '3.9141 angstrom', ion: null };

test('STACKED_LAYERS of 13.3545 angstrom and 3.9141 is 3.4119', () => {
  expect(numbers(stackedLayers, [height, spacing])).toEqual([
    [near(3.4119), near(13.35445 / 3.91415), near(13.35455 / 3.91405)],
  ]);
  expect(derived(stackedLayers, [height, spacing])[0]).toMatchObject({
    ion: null,
    sentence:
      'A stack of 13.35 angstrom (13.35 to 13.35) of layers 3.914 angstrom (3.914 to 3.914) apart has 3.412 (3.412 to 3.412).',
  });
});

test('STACKED_LAYERS takes the spacing of the same state, and none of no spacing', () => {
  const filled: Said = { ...spacing, conditions: { region: 'PLATEAU' } };
  expect(values(stackedLayers, [{ ...height, conditions: { region: 'SLOPE' } }, filled])).toEqual([]);
  expect(values(stackedLayers, [height, { ...spacing, value: '0 angstrom' }])).toEqual([]);
});
