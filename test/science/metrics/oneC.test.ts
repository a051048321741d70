import { expect, test } from '@jest/globals';
import { oneC } from '../../../src/science/metrics/oneC.ts';
import { type Said, seedEvidence } from '../../support/evidence.ts';
import { derived, numbers, runWith, values } from '../../support/metrics.ts';

test('ONE_C of 50 mA/g at 0.2 C is 250 mA/g, from conditions', () => {
  const said: readonly Said[] = [
    { conditions: { cRate: '0.2 C', specificCurrent: '50 mA/g' } },
    { value: '82 mAh/g', conditions: { cRate: '0.2 C', specificCurrent: '0.05 A/g' } },
  ];
  expect(numbers(oneC, said)).toEqual([[250, 250, 250]]);
  const [one] = derived(oneC, said);
  expect(one?.inputs).toHaveLength(2);
  expect(Object.keys(one?.conditions ?? {})).toEqual(['cRate', 'specificCurrent']);
  expect(one?.sentence).toBe('A current of 50 mA/g at 0.2 C makes 1C 250 mA/g.');
});

test('ONE_C follows from the settings of a run too', () => {
  const rest = {
    measurements: [
      runWith('cycling', { C_RATE: ['C/10', 'C_RATE'], SPECIFIC_CURRENT: ['30 mA/g', 'SPECIFIC_CURRENT'] }),
    ],
  };
  expect(values(oneC, [{ measurement: 'cycling' }], { rest })).toEqual([300]);
});

test('ONE_C is never inferred from half a pair, nor from no current', () => {
  expect(values(oneC, [{ conditions: { cRate: '0.1 C' } }, { conditions: { specificCurrent: '30 mA/g' } }])).toEqual(
    [],
  );
  expect(values(oneC, [{ conditions: { cRate: '0 C', specificCurrent: '30 mA/g' } }])).toEqual([]);
});

test('ONE_C of the seed: none for the paper that defines none, 250 mA/g at both rates of the other', async () => {
  expect(values(oneC, await seedEvidence())).toEqual([]);
  expect(values(oneC, await seedEvidence('seed/papers/cao_2012_nanowires'))).toEqual([250, 250]);
});
