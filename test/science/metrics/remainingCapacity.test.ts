import { expect, test } from '@jest/globals';
import { remainingCapacity } from '../../../src/science/metrics/remainingCapacity.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, numbers, values } from '../../support/metrics.ts';

const whole: Said = { value: '422 mAh/g' };

function of(process: string, value: string): Said {
  return { quantity: 'PROCESS_CAPACITY', value, conditions: { process } };
}

const two = [of('INTERCALATION', '55 mAh/g'), of('PORE_FILLING', '~202 mAh/g')];

test('REMAINING_CAPACITY of 422 less 55 and about 202 mAh/g is 165 mAh/g for adsorption, 153.9 to 176.1', () => {
  expect(numbers(remainingCapacity, [whole, ...two])).toEqual([[165, 153.9, 176.1]]);
  const [rest] = derived(remainingCapacity, [whole, ...two]);
  expect(rest?.conditions).toEqual({ process: 'ADSORPTION' });
  expect(rest?.parameters).toMatchObject([{ name: 'furtherProcesses', value: 0 }]);
  expect(rest?.sentence).toBe(
    'Of 422 mAh/g (421.5 to 422.5), 55 mAh/g (54.5 to 55.5) of intercalation and 202 mAh/g (191.9 to 212.1) of pore ' +
      'filling leave 165 mAh/g (153.9 to 176.1) for adsorption, if there is nothing else.',
  );
});

test('REMAINING_CAPACITY is nothing with one number, with all three, or with more than the whole', () => {
  expect(values(remainingCapacity, [whole, of('INTERCALATION', '55 mAh/g')])).toEqual([]);
  expect(values(remainingCapacity, [whole, ...two, of('ADSORPTION', '165 mAh/g')])).toEqual([]);
  expect(values(remainingCapacity, [{ value: '200 mAh/g' }, ...two])).toEqual([]);
});
