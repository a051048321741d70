import { expect, test } from '@jest/globals';
import { seiIce } from '../../../src/science/rules/seiIce.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const quantity = 'INITIAL_COULOMBIC_EFFICIENCY';

test.each(['83 %', '0.83 fraction', '~20 %', '>96 %'])('R-SEI-ICE at an efficiency of %s: NEUTRAL', (value) => {
  expect(directions(seiIce, [{ quantity, value }])).toEqual(['NEUTRAL']);
});

test('R-SEI-ICE says how much is lost', () => {
  expect(readings(seiIce, [{ quantity, value: '83 %' }])[0]?.sentence).toBe(
    'The first cycle gives back 83 % (82.5 to 83.5) of its charge: 17 % (16.5 to 17.5) is lost, which says how much reacts ' +
      'once, not that it makes an interphase.',
  );
});

test('R-SEI-ICE gives one reading for each rate', () => {
  const at = (cRate: string): Said => ({ quantity, value: '83 %', conditions: { cRate } });
  expect(directions(seiIce, [at('0.1 C'), at('1 C')])).toEqual(['NEUTRAL', 'NEUTRAL']);
});

test.each([
  ['words', { trend: 'HIGH' }],
  ['a missing number', { statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } }],
  ['a comparison', { statement: { form: 'RATIO', relation: 'SIMILAR', value: null, to: { ion: 'Li' } } }],
] as const)('R-SEI-ICE of %s: INSUFFICIENT', (_, parts) => {
  expect(directions(seiIce, [{ quantity, ...parts }])).toEqual(['INSUFFICIENT']);
});

test.each(['Li', 'Na', 'K'] as const)('R-SEI-ICE of the seed paper for %s: not reported', async (ion) => {
  expect(directions(seiIce, await seedEvidence(), { ion })).toEqual([]);
});
