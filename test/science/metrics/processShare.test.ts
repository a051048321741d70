import { expect, test } from '@jest/globals';
import { processShare } from '../../../src/science/metrics/processShare.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

const whole: Said = { value: '422 mAh/g' };

function of(process: string, value: string, quantity: Said['quantity'] = 'PROCESS_CAPACITY'): Said {
  return { key: process.toLowerCase(), quantity, value, conditions: { process, region: 'IP' } };
}

test('PROCESS_SHARE of 55 mAh/g of intercalation in 422 is 13.0332 %', () => {
  const said = [whole, of('INTERCALATION', '55 mAh/g')];
  expect(numbers(processShare, said)).toEqual([[near(13.0332), near(5450 / 422.5), near(5550 / 421.5)]]);
  expect(derived(processShare, said)[0]?.sentence).toBe(
    'To intercalation are ascribed 55 mAh/g (54.5 to 55.5) of 422 mAh/g (421.5 to 422.5): 13.03 % (12.9 to 13.17).',
  );
  expect(derived(processShare, said)[0]?.conditions).toEqual({ process: 'INTERCALATION', region: 'IP' });
});

test('PROCESS_SHARE is none of nothing', () => {
  expect(values(processShare, [{ value: '0 mAh/g' }, of('INTERCALATION', '55 mAh/g')])).toEqual([]);
});

test('PROCESS_SHARE stands beside the reported one of the process', () => {
  const said = [whole, { ...of('INTERCALATION', '55 mAh/g'), key: 'capacity' }];
  const reported = [of('INTERCALATION', '30 %', 'PROCESS_SHARE'), of('PORE_FILLING', '13 %', 'PROCESS_SHARE')];
  expect(beside(processShare, [...said, ...reported])).toEqual(['intercalation disagrees']);
});
