import { expect, test } from '@jest/globals';
import { carbonsPerIonOf } from '../../../src/science/metrics/carbonsPerIonOf.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

test('CARBONS_PER_ION of 371.9 mAh/g is 6', () => {
  const [x, lower, upper] = numbers(carbonsPerIonOf, [{ value: '371.902 mAh/g' }])[0] ?? [];
  expect(x).toEqual(near(6));
  expect(lower).toBeLessThan(6);
  expect(upper).toBeGreaterThan(6);
});

test('CARBONS_PER_ION of intercalation alone is 371.902 x 6 / 191 with 191 mAh/g', () => {
  const said = [
    { quantity: 'PROCESS_CAPACITY', value: '191 mAh/g', conditions: { process: 'INTERCALATION' } },
  ] as const;
  expect(values(carbonsPerIonOf, said)).toEqual([near(11.6828)]);
  expect(derived(carbonsPerIonOf, said)[0]?.sentence).toBe(
    'A capacity of 191 mAh/g (190.5 to 191.5) is one ion for 11.68 (11.65 to 11.72) carbon atoms: NaCx with that x.',
  );
});

test('CARBONS_PER_ION is open upwards where the capacity is open downwards, and none of no capacity', () => {
  expect(numbers(carbonsPerIonOf, [{ value: '<100 mAh/g' }])).toEqual([[near(22.3141), near(22.3104), null]]);
  expect(values(carbonsPerIonOf, [{ value: '0 mAh/g' }])).toEqual([]);
});
