import { expect, test } from '@jest/globals';
import { plateauCapacity } from '../../../src/science/metrics/plateauCapacity.ts';
import { computedShare, type Said } from '../../support/evidence.ts';
import { derived, numbers } from '../../support/metrics.ts';

const total: Said = { key: 'total', value: '400 mAh/g' };

/** A plateau share of a curve, 1 % to either side. */
function ofCurve(key: string, value: number, conditions: Said['conditions'] = {}): Said {
  return { key, quantity: 'PLATEAU_SHARE', statement: computedShare(value), conditions };
}

const reported: Said = { key: 'said', quantity: 'PLATEAU_SHARE', value: '50 %' };

test('a metric is computed from what the source reports, not from what lies between that and its curve', () => {
  // 49.5 to 50.5 % of 399.5 to 400.5, and nothing of the curve's 60 %
  expect(numbers(plateauCapacity, [total, reported, ofCurve('curve', 60)])).toEqual([[200, 197.752, 202.252]]);
  const [one] = derived(plateauCapacity, [total, reported, ofCurve('curve', 60)]);
  expect(one?.inputs.some((id) => id.endsWith('/curve'))).toBe(false);
});

test('a metric is computed from the curve where the source reports nothing, or no number, or a number of another state', () => {
  const fromCurve = [[240, 235.705, 244.305]];
  expect(numbers(plateauCapacity, [total, ofCurve('curve', 60)])).toEqual(fromCurve);
  const unprinted: Said = { ...reported, statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(numbers(plateauCapacity, [total, ofCurve('curve', 60), unprinted])).toEqual(fromCurve);
  const aged: Said = { ...reported, conditions: { cycle: 50 } };
  expect(numbers(plateauCapacity, [total, ofCurve('curve', 60), aged])).toContainEqual(fromCurve[0]);
  const first: Said = { ...reported, conditions: { cycleClass: 'FIRST' } };
  const later = ofCurve('curve', 60, { cycleClass: 'REVERSIBLE' });
  expect(numbers(plateauCapacity, [total, later, first])).toContainEqual(fromCurve[0]);
});

test('numbers of two curves, of which none is reported, stay what both leave', () => {
  // 59 to 61 and 60 to 62: 60 to 61
  const [one, ...others] = numbers(plateauCapacity, [total, ofCurve('a', 60), ofCurve('b', 61)]);
  expect(others).toEqual([]);
  expect(one?.slice(1)).toEqual([239.7, 244.305]);
});
