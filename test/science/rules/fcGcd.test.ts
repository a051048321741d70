import { expect, test } from '@jest/globals';
import { fcGcd } from '../../../src/science/rules/fcGcd.ts';
import { directions, readings, seedEvidence } from '../../support/evidence.ts';

test.each([
  ['30.5 %', 'SUPPORTS'], // 30.45 to 30.55
  ['30 %', 'NEUTRAL'], // 29.5 to 30.5
  ['20 %', 'NEUTRAL'],
  ['4.9 %', 'CONTRADICTS'],
  ['<4 %', 'CONTRADICTS'],
  ['5 %', 'NEUTRAL'], // 4.5 to 5.5
])('R-FC-GCD at a plateau share of %s: %s', (value, direction) => {
  expect(directions(fcGcd, [{ quantity: 'PLATEAU_SHARE', value }])).toEqual([direction]);
});

test('R-FC-GCD reads the plateau share out of the slope share where only that is given', () => {
  expect(directions(fcGcd, [{ quantity: 'SLOPE_SHARE', value: '>96 %' }])).toEqual(['CONTRADICTS']);
});

test('R-FC-GCD finds nothing to read without a split', () => {
  expect(directions(fcGcd, [])).toEqual([]);
});

test('R-FC-GCD reads 57 % of the seed paper for Na', async () => {
  const [reading] = readings(fcGcd, await seedEvidence());
  expect(reading?.sentence).toBe('The plateau share is 57 % (56.5 to 57.5).');
});
