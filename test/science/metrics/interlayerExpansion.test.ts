import { expect, test } from '@jest/globals';
import { interlayerExpansion } from '../../../src/science/metrics/interlayerExpansion.ts';
import { type Said, seedEvidence } from '../../support/evidence.ts';
import { beside, derived, numbers, values } from '../../support/metrics.ts';

const initial: Said = { quantity: 'D002', value: '~0.383 nm', ion: null, conditions: { mode: 'PRISTINE' } };
const widest: Said = { quantity: 'D002', value: '~3.96 angstrom', conditions: { direction: 'INSERTION' } };

test('INTERLAYER_EXPANSION from about 0.383 nm to about 3.96 angstrom is 0.13 angstrom, 0.11 to 0.15', () => {
  expect(numbers(interlayerExpansion, [initial, widest])).toEqual([[0.13, 0.11, 0.15]]);
  expect(derived(interlayerExpansion, [initial, widest])[0]?.sentence).toBe(
    'From 3.83 angstrom (3.82 to 3.84) to 3.96 angstrom (3.95 to 3.97) the layers move apart by 0.13 angstrom (0.11 to 0.15).',
  );
});

test('INTERLAYER_EXPANSION needs both distances as numbers', () => {
  expect(values(interlayerExpansion, [initial])).toEqual([]);
  expect(values(interlayerExpansion, [widest])).toEqual([]);
});

test.each([
  ['Li', [0.13]],
  ['Na', []],
  ['K', [0.15]],
] as const)('INTERLAYER_EXPANSION of the seed paper with %s: %j', async (ion, expected) => {
  expect(values(interlayerExpansion, await seedEvidence(), { ion })).toEqual(expected);
});

test('INTERLAYER_EXPANSION stands beside the change that is reported of the whole insertion', () => {
  const shift = (key: string, value: string, conditions: Said['conditions'] = {}): Said => ({
    key,
    quantity: 'D002_SHIFT',
    value,
    conditions,
  });
  const said = [
    initial,
    { ...widest, conditions: { region: 'PLATEAU' } },
    shift('whole', '0.20 angstrom'),
    shift('plateau', '0.013 nm', { region: 'PLATEAU', direction: 'INSERTION' }),
    shift('slope', '0.01 angstrom', { region: 'SLOPE' }),
    shift('back', '-0.13 angstrom', { direction: 'EXTRACTION' }),
  ];
  expect(beside(interlayerExpansion, said)).toEqual(['plateau agrees', 'whole disagrees']);
});
