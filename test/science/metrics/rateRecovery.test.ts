import { expect, test } from '@jest/globals';
import { rateRecovery } from '../../../src/science/metrics/rateRecovery.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers } from '../../support/metrics.ts';

const loss: Said = { quantity: 'CAPACITY_LOSS', value: '2.8 %', technique: 'RATE_CAPABILITY' };

test('RATE_RECOVERY after a loss of 2.8 % is 97.2 %', () => {
  expect(numbers(rateRecovery, [loss])).toEqual([[near(97.2), near(97.15), near(97.25)]]);
  expect(derived(rateRecovery, [loss])[0]?.sentence).toBe(
    'The rate test leaves 97.2 % (97.15 to 97.25) of the capacity: 100 % less the loss.',
  );
  expect(derived(rateRecovery, [{ ...loss, conditions: { afterCycles: 40 } }])[0]?.sentence).toMatch(
    /^The rate test of 40 cycles leaves/,
  );
});

test('RATE_RECOVERY is not that of long cycling', () => {
  expect(numbers(rateRecovery, [{ ...loss, technique: 'CYCLING_STABILITY' }])).toEqual([]);
});

test('RATE_RECOVERY stands beside the retention of the same rate test alone', () => {
  const kept = (key: string, rest: Partial<Said>): Said => ({
    ...loss,
    key,
    quantity: 'CAPACITY_RETENTION',
    value: '97 %',
    ...rest,
  });
  const said = [
    loss,
    kept('same', {}),
    kept('of-slope', { conditions: { region: 'SLOPE' } }),
    kept('long', { technique: 'CYCLING_STABILITY' }),
  ];
  expect(beside(rateRecovery, said)).toEqual(['same agrees']);
});
