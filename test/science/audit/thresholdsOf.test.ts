import { expect, test } from '@jest/globals';
import { thresholdsOf } from '../../../src/science/audit/thresholdsOf.ts';

const rule = {
  code: 'A12',
  parameters: [
    { name: 'agreesTo', value: 1.25, unit: '1', description: 'Largest ratio.', source: 'general knowledge' },
  ],
};
const asked = (code: string, parameter: string, value: number) => ({ rule: code, parameter, value });

test('thresholdsOf() gives the threshold of the rule where nothing else is asked for', () => {
  expect(thresholdsOf(rule, { thresholds: [] })('agreesTo')).toBe(1.25);
  const others = [asked('A1', 'agreesTo', 7), asked('A12', 'agreesFrom', 8)];
  expect(thresholdsOf(rule, { thresholds: others })('agreesTo')).toBe(1.25);
});

test('thresholdsOf() gives the last that a query asks for', () => {
  const thresholds = [asked('A12', 'agreesTo', 1.5), asked('A12', 'agreesTo', 2)];
  expect(thresholdsOf(rule, { thresholds })('agreesTo')).toBe(2);
});

test('thresholdsOf() refuses a name that the rule does not have', () => {
  expect(() => thresholdsOf(rule, { thresholds: [] })('sigma')).toThrow(
    new RangeError('Audit rule A12 has no parameter "sigma"'),
  );
});
