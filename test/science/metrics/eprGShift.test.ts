import { expect, test } from '@jest/globals';
import { eprGShift } from '../../../src/science/metrics/eprGShift.ts';
import { derived, near, numbers } from '../../support/metrics.ts';

test('EPR_G_SHIFT of 2.003 is 0.00068 above the free electron, 0.00018 to 0.00118', () => {
  const said = [{ quantity: 'EPR_G_FACTOR', value: '2.003' }] as const;
  expect(numbers(eprGShift, said)).toEqual([[near(0.000680696), near(0.000180696), near(0.0011807)]]);
  expect(derived(eprGShift, said)[0]).toMatchObject({
    parameters: [{ name: 'freeElectronG', value: 2.00231930436 }],
    sentence: "A g factor of 2.003 lies 0.000681 (0.000181 to 0.001181) off the free electron's 2.0023193.",
  });
});

test('EPR_G_SHIFT of 2.0023 holds 0: it is not told apart from the free electron', () => {
  const [[, lower, upper] = []] = numbers(eprGShift, [{ quantity: 'EPR_G_FACTOR', value: '2.0023', ion: null }]);
  expect(lower).toBeLessThan(0);
  expect(upper).toBeGreaterThan(0);
});
