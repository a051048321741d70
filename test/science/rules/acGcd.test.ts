import { expect, test } from '@jest/globals';
import { acGcd } from '../../../src/science/rules/acGcd.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const missing: Said = { quantity: 'SLOPE_SHARE', statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };

test.each([
  ['30.5 %', 'SUPPORTS'], // 30.45 to 30.55
  ['0.305 fraction', 'SUPPORTS'], // the same
  ['30 %', 'NEUTRAL'], // 29.5 to 30.5
  ['>30 %', 'SUPPORTS'],
  ['20 %', 'NEUTRAL'],
  ['10.0 %', 'NEUTRAL'], // 9.95 to 10.05
  ['9.9 %', 'CONTRADICTS'], // 9.85 to 9.95
  ['<10 %', 'NEUTRAL'], // up to 10
])('R-AC-GCD at a slope share of %s: %s', (value, direction) => {
  expect(directions(acGcd, [{ quantity: 'SLOPE_SHARE', value }])).toEqual([direction]);
});

test('R-AC-GCD at a straddling interval says which threshold', () => {
  expect(readings(acGcd, [{ quantity: 'SLOPE_SHARE', value: '30 %' }])[0]?.sentence).toBe(
    'The slope share is 30 % (29.5 to 30.5): the interval reaches to both sides of at least 30 %.',
  );
});

test('R-AC-GCD reads the slope share out of the plateau share where only that is given', () => {
  const [reading] = readings(acGcd, [{ quantity: 'PLATEAU_SHARE', value: '57 %' }]);
  expect(reading).toMatchObject({ direction: 'SUPPORTS', sentence: 'The slope share is 43 % (42.5 to 43.5).' });
});

test('R-AC-GCD reads it out of capacities where no share is given', () => {
  const [reading] = readings(acGcd, [
    { quantity: 'SLOPE_CAPACITY', value: '150 mAh/g' },
    { quantity: 'REVERSIBLE_CAPACITY', value: '300 mAh/g' },
  ]);
  expect(reading).toMatchObject({ direction: 'SUPPORTS', sentence: 'The slope share is 50 % (49.75 to 50.25).' });
  expect(reading?.inputs).toHaveLength(2);
});

test('R-AC-GCD reads each source by itself, at its lowest rate', () => {
  const share = (dataset: string, value: string, cRate: string): Said => ({
    dataset,
    material: 'doe_2026_pores/hc',
    quantity: 'SLOPE_SHARE',
    value,
    conditions: { cRate },
  });
  const said = [share('doe_2026_pores', '44 %', '0.1 C'), share('doe_2026_pores', '90 %', '5 C')];
  expect(directions(acGcd, [...said, share('roe_2020_other', '5 %', '0.2 C')])).toEqual(['SUPPORTS', 'CONTRADICTS']);
});

test('R-AC-GCD at a share that is not printed: INSUFFICIENT', () => {
  expect(readings(acGcd, [missing])[0]).toMatchObject({
    direction: 'INSUFFICIENT',
    sentence: 'The slope share was determined, but no number of it is printed.',
  });
  expect(directions(acGcd, [missing, { quantity: 'PLATEAU_SHARE', value: '50 %' }])).toEqual(['SUPPORTS']);
});

test('R-AC-GCD finds nothing to read without a split', () => {
  expect(directions(acGcd, [])).toEqual([]);
});

test('R-AC-GCD for adsorption on the plateau: NOT_APPLICABLE', () => {
  const [reading] = readings(acGcd, [{ quantity: 'SLOPE_SHARE', value: '60 %' }], { region: 'PLATEAU' });
  expect(reading?.direction).toBe('NOT_APPLICABLE');
  expect(reading?.sentence).toMatch(/This was read of the slope, which shares no potential with the plateau\.$/);
});

test.each([
  ['Li', 'The slope share is 66 % (65.5 to 66.5).'],
  ['Na', 'The slope share is 43 % (42.5 to 43.5).'],
  ['K', 'The slope share is at least 96 %.'],
] as const)('R-AC-GCD reads the seed paper for %s: SUPPORTS', async (ion, sentence) => {
  expect(readings(acGcd, await seedEvidence(), { ion })).toMatchObject([{ direction: 'SUPPORTS', sentence }]);
});
