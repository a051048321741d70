import { expect, test } from '@jest/globals';
import { dcB } from '../../../src/science/rules/dcB.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const b = (value: string, region?: string): Said => ({
  quantity: 'B_VALUE',
  value,
  conditions: region === undefined ? {} : { region },
});

test.each([
  ['0.76', 'SUPPORTS', 'CONTRADICTS'], // 0.755 to 0.765
  ['0.75', 'NEUTRAL', 'NEUTRAL'], // 0.745 to 0.755
  ['0.70', 'NEUTRAL', 'NEUTRAL'],
  ['0.65', 'NEUTRAL', 'NEUTRAL'], // 0.645 to 0.655
  ['0.64', 'CONTRADICTS', 'SUPPORTS'], // 0.635 to 0.645
])('R-DC-b at %s: %s capacitive control, %s diffusion control', (value, capacitive, diffusive) => {
  expect(directions(dcB, [b(value)], { process: 'CAPACITIVE_CONTROL' })).toEqual([capacitive]);
  expect(directions(dcB, [b(value)], { process: 'DIFFUSION_CONTROL' })).toEqual([diffusive]);
});

test('R-DC-b says the number, and where neutral why', () => {
  expect(readings(dcB, [b('0.76')])[0]?.sentence).toBe('The b-value is 0.76 (0.755 to 0.765).');
  expect(readings(dcB, [b('0.70')])[0]?.sentence).toBe(
    'The b-value is 0.7 (0.695 to 0.705): the interval is not above 0.75 and not below 0.65.',
  );
  expect(readings(dcB, [b('0.75')])[0]?.sentence).toBe(
    'The b-value is 0.75 (0.745 to 0.755): the interval reaches to both sides of above 0.75.',
  );
});

test('R-DC-b reads the region that is judged, and every region where none is', () => {
  const both = [b('0.55', 'PLATEAU'), b('0.95', 'SLOPE')];
  expect(directions(dcB, both, { region: 'SLOPE' })).toEqual(['SUPPORTS']);
  expect(directions(dcB, both, { region: 'PLATEAU' })).toEqual(['CONTRADICTS']);
  expect(directions(dcB, both)).toEqual(['CONTRADICTS', 'SUPPORTS']);
});

test('R-DC-b finds nothing to read without a b-value', () => {
  expect(directions(dcB, [])).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)('R-DC-b finds no number in the seed paper for %s', async (ion) => {
  expect(readings(dcB, await seedEvidence(), { ion })).toMatchObject([
    { direction: 'INSUFFICIENT', sentence: 'The b-value was determined, but no number of it is printed.' },
  ]);
});
