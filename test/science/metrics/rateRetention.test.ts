import { beforeAll, expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../../src/domain/evidenceBase.ts';
import { rateRetention } from '../../../src/science/metrics/rateRetention.ts';
import { type Said, seedEvidence } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

let seed: EvidenceBase;
beforeAll(async () => {
  seed = await seedEvidence();
});

function at(cRate: string, value: string, rest: Partial<Said> = {}): Said {
  return { quantity: 'INSERTION_CAPACITY', value, ...rest, conditions: { cRate, ...rest.conditions } };
}

test.each([
  ['Li', [74.3243, 61.9369, 50.6757, 37.1622, 22.0721, 9.45946]],
  ['Na', [83.4123, 68.7204, 59.4787, 43.8389, 33.1754, 21.8009]],
  ['K', [74.0426, 61.2766, 42.9787, 35.3191, 22.1277, 10.6383]],
] as const)('RATE_RETENTION of the seed paper for %s at 0.2 to 10 C over 0.1 C: %j %%', (ion, expected) => {
  const falling = [...values(rateRetention, seed, { ion })].sort((a, b) => b - a);
  expect(falling).toEqual(expected.map(near));
});

test('RATE_RETENTION of 330 mAh/g at 0.2 C over 444 at 0.1 C is 329.5/444.5 to 330.5/443.5', () => {
  const said = [at('0.1 C', '444 mAh/g'), at('0.2 C', '330 mAh/g')];
  expect(numbers(rateRetention, said)).toEqual([[near(74.3243), near(74.1282), near(74.5209)]]);
  expect(derived(rateRetention, said)[0]?.sentence).toBe(
    'At 0.2 C, 330 mAh/g (329.5 to 330.5) are left of 444 mAh/g (443.5 to 444.5) at 0.1 C: 74.32 % (74.13 to 74.52).',
  );
});

test('RATE_RETENTION goes by specific currents where no C-rates are stated', () => {
  const said: readonly Said[] = [
    { value: '300 mAh/g', conditions: { specificCurrent: '0.05 A/g' } },
    { value: '150 mAh/g', conditions: { specificCurrent: '500 mA/g' } },
    { value: '200 mAh/g' },
  ];
  expect(values(rateRetention, said)).toEqual([50]);
  expect(derived(rateRetention, said)[0]?.sentence).toMatch(/^At 500 mA\/g, .* at 50 mA\/g: 50 %/);
});

test('RATE_RETENTION finds the lowest rate wherever it stands', () => {
  const said = [at('1 C', '100 mAh/g'), at('0.1 C', '400 mAh/g'), at('0.5 C', '200 mAh/g')];
  expect(values(rateRetention, said)).toEqual([25, 50]);
});

test('RATE_RETENTION leaves out first cycles, aged cells and other kinds of capacity', () => {
  const low = at('0.1 C', '444 mAh/g');
  const left = [
    at('1 C', '225 mAh/g', { conditions: { cycleClass: 'FIRST' } }),
    at('1 C', '225 mAh/g', { conditions: { cycle: 1 } }),
    at('1 C', '225 mAh/g', { conditions: { afterCycles: 500 } }),
    at('1 C', '225 mAh/g', { quantity: 'EXTRACTION_CAPACITY' }),
    at('0.1 C', '440 mAh/g', { conditions: { cycle: 7 } }),
  ];
  expect(values(rateRetention, [low, ...left])).toEqual([]);
});

test('RATE_RETENTION is nothing over nothing', () => {
  expect(values(rateRetention, [at('0.1 C', '0 mAh/g'), at('1 C', '225 mAh/g')])).toEqual([]);
});

test('RATE_RETENTION stands beside that which is reported at the rate', () => {
  const reported = (key: string, cRate: string): Said => ({
    key,
    quantity: 'RATE_RETENTION',
    value: '75 %',
    conditions: { cRate },
  });
  const said = [
    at('0.1 C', '444 mAh/g'),
    at('0.2 C', '330 mAh/g'),
    reported('same', '0.2 C'),
    reported('other', '5 C'),
  ];
  expect(beside(rateRetention, said)).toEqual(['same agrees']);
});
