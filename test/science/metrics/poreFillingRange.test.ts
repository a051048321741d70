import { expect, test } from '@jest/globals';
import { poreFillingRange } from '../../../src/science/metrics/poreFillingRange.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

function ip(upper: string, lower: string): readonly Said[] {
  return [
    { quantity: 'REGION_UPPER_POTENTIAL', value: upper, conditions: { region: 'IP' } },
    { quantity: 'REGION_LOWER_POTENTIAL', value: lower, conditions: { region: 'IP' } },
  ];
}

const whole: Said = { value: '422 mAh/g' };
const share: Said = { quantity: 'PLATEAU_SHARE', value: '57 %' };
const ic: Said = { quantity: 'PROCESS_CAPACITY', value: '55 mAh/g', conditions: { process: 'INTERCALATION' } };
const window = ip('0.160 V', '0.068 V');

test('PORE_FILLING_RANGE reaches from P - IC to P where the boundary lies in the window of intercalation', () => {
  const [least, most] = [0.565 * 421.5 - 55.5, 0.575 * 422.5];
  const said = [whole, share, ic, ...window];
  expect(numbers(poreFillingRange, said)).toEqual([[near((least + most) / 2), near(least), near(most)]]);
  expect(derived(poreFillingRange, said)[0]?.sentence).toBe(
    'A plateau of 240.5 mAh/g (238.1 to 242.9) and intercalation of 55 mAh/g (54.5 to 55.5) between 0.16 and 0.068 V, ' +
      'with the boundary at 0.1 V, leave 182.6 to 242.9 mAh/g for pore filling.',
  );
});

test('PORE_FILLING_RANGE goes by the printed plateau capacity and by the boundary of the split', () => {
  const printed: Said = { quantity: 'PLATEAU_CAPACITY', value: '240 mAh/g', conditions: { boundary: '0.05 V' } };
  expect(numbers(poreFillingRange, [whole, printed, share, ic, ...window])).toEqual([
    [near((239.5 + 422.5 - 54.5) / 2), 239.5, 368],
  ]);
});

test('PORE_FILLING_RANGE is nothing without the window, without intercalation, without bound, or where nothing is left', () => {
  expect(values(poreFillingRange, [whole, share, ic])).toEqual([]);
  expect(values(poreFillingRange, [whole, share, ic, ...window.slice(0, 1)])).toEqual([]);
  expect(values(poreFillingRange, [whole, share, ...window])).toEqual([]);
  expect(values(poreFillingRange, [whole, { ...share, value: '5 %' }, ic, ...ip('0.08 V', '0.01 V')])).toEqual([]);
  const open: Said = { value: '>422 mAh/g' };
  expect(values(poreFillingRange, [open, { ...share, value: '>57 %' }, ic, ...window])).toEqual([]);
});

test('PORE_FILLING_RANGE stands beside what is ascribed to pore filling', () => {
  const filled = (value: string): Said => ({
    key: 'fc',
    quantity: 'PROCESS_CAPACITY',
    value,
    conditions: { process: 'PORE_FILLING' },
  });
  const said = [whole, share, { ...ic, key: 'ic' }, ...window];
  expect(beside(poreFillingRange, [...said, filled('~202 mAh/g')])).toEqual(['fc agrees']);
  expect(beside(poreFillingRange, [...said, filled('300 mAh/g')])).toEqual(['fc disagrees']);
});
