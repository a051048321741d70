import { expect, test } from '@jest/globals';
import { computedShare, type Said } from '../../support/evidence.ts';
import { orderOf, tied, total, windowOf } from './asked.ts';

const windows = [
  ...windowOf('HP', '2 V', '0.1 V'),
  ...windowOf('LP', '0.1 V', null),
  tied('AC', 'HP'),
  tied('FC', 'LP'),
];
const slow = { cRate: '0.1 C' };

/** A plateau share below 0.1 V, as a curve gives it. */
const share = (conditions: Said['conditions'] = {}): Said => ({
  quantity: 'PLATEAU_SHARE',
  statement: computedShare(60),
  conditions: { boundary: '0.1 V', ...conditions },
});

function alike(said: readonly Said[]): readonly string[] {
  const { assumptions } = orderOf(said);
  return assumptions.filter(({ code }) => code === 'RATES_ALIKE').map(({ sentence }) => sentence);
}

test('an order says that a run without a rate is taken for one at the rate that others name', () => {
  expect(alike([{ ...total('400 mAh/g'), conditions: slow }, share(), ...windows])).toEqual([
    'Numbers that do not name the same rate are of one state: share of the plateau below 0.1 V at no rate that is named; ' +
      'total capacity at 0.1 C.',
  ]);
});

test('an order says that a current is taken for a C-rate', () => {
  const [sentence] = alike([
    { ...total('400 mAh/g'), conditions: slow },
    share({ specificCurrent: '30 mA/g' }),
    ...windows,
  ]);
  expect(sentence).toContain('share of the plateau below 0.1 V at 30 mA/g; total capacity at 0.1 C');
});

test('an order of numbers of one rate, or none of which names any, assumes nothing of rates', () => {
  expect(alike([{ ...total('400 mAh/g'), conditions: slow }, share(slow), ...windows])).toEqual([]);
  expect(alike([total('400 mAh/g'), share(), ...windows])).toEqual([]);
});
