import { expect, test } from '@jest/globals';
import { xpsDoubletSeparation } from '../../../src/science/metrics/xpsDoubletSeparation.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, numbers, values } from '../../support/metrics.ts';

function line(name: string | undefined, value: string, conditions: Said['conditions'] = {}): Said {
  return { quantity: 'XPS_BINDING_ENERGY', value, conditions: { ...(name && { line: name }), ...conditions } };
}

const doublet = [line('K 2p1/2', '291.1 eV'), line('K 2p3/2', '293.9 eV')];

test('XPS_DOUBLET_SEPARATION of 291.1 and 293.9 eV is 2.8 eV, 2.7 to 2.9, whichever is higher', () => {
  expect(numbers(xpsDoubletSeparation, doublet)).toEqual([[2.8, 2.7, 2.9]]);
  expect(numbers(xpsDoubletSeparation, [line('K 2p 1/2', '293.9 eV'), line('K 2p 3/2', '291.1 eV')])).toEqual([
    [2.8, 2.7, 2.9],
  ]);
  const [one] = derived(xpsDoubletSeparation, doublet);
  expect(one?.conditions).toEqual({ line: 'K 2p' });
  expect(one?.sentence).toBe(
    'The components of K 2p at 291.1 eV (291.05 to 291.15) for 1/2 and 293.9 eV (293.85 to 293.95) for 3/2 are 2.8 eV ' +
      '(2.7 to 2.9) apart.',
  );
});

test('XPS_DOUBLET_SEPARATION stands beside the reported one of the level', () => {
  const reported: Said = {
    key: 'said',
    quantity: 'XPS_DOUBLET_SEPARATION',
    value: '2.8 eV',
    conditions: { line: 'K 2p' },
  };
  expect(beside(xpsDoubletSeparation, [...doublet, reported])).toEqual(['said agrees']);
  expect(derived(xpsDoubletSeparation, [...doublet, reported])[0]?.reported[0]?.difference).toEqual({
    value: 0,
    lower: -0.15,
    upper: 0.15,
  });
});

test('XPS_DOUBLET_SEPARATION is one of two components of one level in one state', () => {
  const one = line('K 2p1/2', '291.1 eV', { chemicalState: 'IONIC' });
  const others = [
    line('K 2p1/2', '292.0 eV', { chemicalState: 'METALLIC' }),
    line('K 2p3/2', '293.9 eV', { chemicalState: 'METALLIC' }),
    line('Li 2p3/2', '60.0 eV'),
    line('C 1s', '284.8 eV'),
    line(undefined, '285 eV'),
  ];
  expect(values(xpsDoubletSeparation, [one, ...others])).toEqual([1.9]);
});
