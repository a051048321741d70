import { expect, test } from '@jest/globals';
import { expXrd } from '../../../src/science/rules/expXrd.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { expansion, returned, stayed } from '../../support/spacing.ts';

test.each([
  ['0.035 Å', 'SUPPORTS'], // 0.0345 to 0.0355
  ['0.0302 nm', 'SUPPORTS'], // 0.3015 to 0.3025 angstrom
  ['0.030 Å', 'NEUTRAL'], // 0.0295 to 0.0305
  ['0.029 Å', 'CONTRADICTS'], // up to 0.0295
  ['<0.02 Å', 'CONTRADICTS'], // in size
  ['-0.029 Å', 'CONTRADICTS'], // -0.0295 to -0.0285
  ['-0.030 Å', 'NEUTRAL'], // -0.0305 to -0.0295
  ['-0.1 Å', 'NEUTRAL'], // it shrinks
])('R-EXP-XRD at an increase of %s that returns: %s', (value, direction) => {
  expect(directions(expXrd, [{ quantity: 'D002_SHIFT', value }, returned])).toEqual([direction]);
});

test('R-EXP-XRD of layers that move together: neither an expansion nor a change that cannot be seen', () => {
  expect(readings(expXrd, [{ quantity: 'D002_SHIFT', value: '-0.30 Å' }])[0]?.sentence).toBe(
    'The layers move together by 0.3 angstrom (0.295 to 0.305), which is no expansion, and is not surely within what can ' +
      'be resolved either.',
  );
});

test('R-EXP-XRD at 3.83 to 3.96 angstrom: SUPPORTS if it returns, NEUTRAL if not or if nothing says so', () => {
  const asked = (...more: readonly Said[]) => readings(expXrd, [...expansion('3.83 Å', '3.96 Å'), ...more]);
  expect(asked(returned)).toMatchObject([
    {
      direction: 'SUPPORTS',
      sentence: 'The layers move apart by 0.13 angstrom (0.12 to 0.14), and back on extraction.',
    },
  ]);
  expect(asked(stayed)).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence: 'The layers move apart by 0.13 angstrom (0.12 to 0.14), but it does not return on extraction.',
    },
  ]);
  expect(asked()[0]?.sentence).toContain('nothing says whether it returns');
});

test('R-EXP-XRD of words: no change CONTRADICTS qualitatively, a growth without size is INSUFFICIENT', () => {
  expect(readings(expXrd, [{ quantity: 'D002', trend: 'CHANGES_SLIGHTLY' }])).toMatchObject([
    { direction: 'CONTRADICTS', qualitative: true },
  ]);
  expect(directions(expXrd, [{ quantity: 'D002', trend: 'INCREASES' }])).toEqual(['INSUFFICIENT']);
});

test('R-EXP-XRD with another sigma: 0.05 angstrom are no increase where 3 sigma are 0.06', () => {
  const given: readonly Said[] = [{ quantity: 'D002_SHIFT', value: '0.050 Å' }, returned];
  expect(directions(expXrd, given, { parameters: { sigma: 0.02 } })).toEqual(['CONTRADICTS']);
});

test('R-EXP-XRD finds nothing to read where no pattern was taken on cycling', () => {
  expect(directions(expXrd, [{ quantity: 'D002', value: '3.83 Å', conditions: { mode: 'PRISTINE' } }])).toEqual([]);
});

test.each([
  ['Li', 'SUPPORTS', 'The layers move apart by 0.13 angstrom (0.11 to 0.15), and back on extraction.'],
  ['Na', 'CONTRADICTS', 'The layers are said to keep their spacing, which means within 0.03 angstrom.'],
  ['K', 'SUPPORTS', 'The layers move apart by 0.15 angstrom (0.13 to 0.17), and back on extraction.'],
] as const)('R-EXP-XRD of the seed paper for %s: %s', async (ion, direction, sentence) => {
  const base = await seedEvidence();
  expect(readings(expXrd, base, { ion })).toMatchObject([{ direction, sentence }]);
  expect(directions(expXrd, base, { ion, region: 'SLOPE' })).toEqual(['CONTRADICTS']);
});
