import { expect, test } from '@jest/globals';
import { fillingRatioBound } from '../../../src/science/metrics/fillingRatioBound.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers } from '../../support/metrics.ts';

const filled: Said = { quantity: 'PROCESS_CAPACITY', value: '202 mAh/g', conditions: { process: 'PORE_FILLING' } };

test.each([
  ['Li', 1.8274],
  ['K', 0.5236],
] as const)('FILLING_RATIO_BOUND of %s over Na is %d', (ion, expected) => {
  const [[value, lower, upper] = []] = numbers(fillingRatioBound, [filled], { ion });
  expect(Number(value) / expected).toBeCloseTo(1, 4);
  expect(lower).toBeLessThan(Number(value));
  expect(upper).toBeGreaterThan(Number(value));
});

test('FILLING_RATIO_BOUND names both metals', () => {
  const [bound] = derived(fillingRatioBound, [filled], { ion: 'K' });
  expect(bound?.parameters.map(({ name, value }) => [name, value])).toEqual([
    ['metalCapacityK', near(590.897)],
    ['metalCapacityNa', near(1128.48)],
  ]);
  expect(bound?.sentence).toMatch(
    /^Pores that Na fills hold K\/Na as 0.5236 \(.*\) or less, the ratio of the metals per volume.$/,
  );
});
