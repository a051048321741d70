import { expect, test } from '@jest/globals';
import { a1Sums } from '../../../src/science/audit/a1Sums.ts';
import { checks, computedNumber, computedShare, type Said } from '../../support/evidence.ts';

const efficiency = 'INITIAL_COULOMBIC_EFFICIENCY';
const stated: Said = { key: 'said', quantity: efficiency, value: '70 %' };
// what a curve gives names its cycle, which the quantity implies
const ofCurve: Said = {
  key: 'curve',
  quantity: efficiency,
  statement: computedShare(81),
  conditions: { cycle: 1, cycleClass: 'FIRST' },
};

test('A1 tells once that a stated and a computed number disagree, though only one of them names the cycle', () => {
  const [one, ...others] = checks(a1Sums, [stated, ofCurve]);
  expect(others).toEqual([]);
  expect(one?.severity).toBe('ERROR');
  expect(one?.sentence).toBe(
    'The initial Coulombic efficiency of Na is stated once and computed from curves once under the same conditions, as ' +
      '81 % (80 to 82) and as 70 % (69.5 to 70.5), with no value in common.',
  );
  expect(one?.computations?.[0]?.terms.map(({ name }) => name)).toEqual(['curve 1', 'statement 2']);
});

test('A1 counts what curves give and what is stated apart', () => {
  const total = computedNumber('SPECIFIC_CAPACITY', 418);
  const [twice] = checks(a1Sums, [{ statement: total }, { statement: total }]);
  expect(twice?.sentence).toMatch(
    /is computed from curves 2 times under the same conditions, with 418 mAh\/g in common/,
  );
  const [thrice] = checks(a1Sums, [{ value: '418 mAh/g' }, { value: '418 mAh/g' }, { statement: total }]);
  expect(thrice?.sentence).toMatch(/is stated 2 times and computed from curves once under the same conditions/);
});
