import { expect, test } from '@jest/globals';
import { slopeShare } from '../../../src/science/metrics/slopeShare.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, numbers } from '../../support/metrics.ts';

const plateau: Said = {
  quantity: 'PLATEAU_SHARE',
  value: '44 %',
  conditions: { region: 'PLATEAU', boundary: '0.1 V' },
};

test('SLOPE_SHARE is what a plateau share of 44 % leaves: 56 %, 55.5 to 56.5', () => {
  expect(numbers(slopeShare, [plateau])).toEqual([[56, 55.5, 56.5]]);
  const [share] = derived(slopeShare, [plateau]);
  expect(share?.sentence).toBe('A plateau share of 44 % (43.5 to 44.5) leaves 56 % (55.5 to 56.5) for the slope.');
  expect(share?.conditions.region).toBe('SLOPE');
});

test('SLOPE_SHARE of a plateau of less than 4 % is open upwards', () => {
  expect(numbers(slopeShare, [{ ...plateau, value: '<4 %' }])).toEqual([[96, 96, null]]);
});

test('SLOPE_SHARE stands beside the reported one of the same boundary', () => {
  const reported = (key: string, value: string, boundary: string): Said => ({
    key,
    quantity: 'SLOPE_SHARE',
    value,
    conditions: { region: 'SLOPE', boundary },
  });
  const said = [plateau, reported('fits', '56 %', '100 mV'), reported('other-boundary', '70 %', '0.25 V')];
  expect(beside(slopeShare, said)).toEqual(['fits agrees']);
  expect(beside(slopeShare, [plateau, reported('seed', '66 %', '0.1 V')])).toEqual(['seed disagrees']);
  expect(derived(slopeShare, [plateau, reported('seed', '66 %', '0.1 V')])[0]?.reported).toMatchObject([
    { difference: { value: -10, lower: -11, upper: -9 } },
  ]);
});
