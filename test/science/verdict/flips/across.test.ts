import { expect, test } from '@jest/globals';
import { across } from '../../../../src/science/verdict/flips/across.ts';

test.each([
  [30.5, 57, 0.5, [30.4999]],
  [30.49995, 57, 0.5, [30.4999]],
  [30.5, 20, 0.5, [30.5001]],
  [30.50005, 20, 0.5, [30.5001]],
  [57, 57, 0.5, [56.9999, 57.0001]],
  [0.75 + 0.6 - 0.6, 0.75, 0.01, [0.74999, 0.75001]], // 0.7500000000000001
  [0.750000001, 0.75, 0.01, [0.75001]],
  [-0.25, 0, 0.01, [-0.25001]],
  [5000, 2000, 40_000, [5010]],
  [1.5e-12, 1e-12, 1e-14, [1.50001e-12]],
])('across() a breakpoint at %d, from %d with a scale of %d: %j', (breakpoint, from, scale, expected) => {
  expect(across(breakpoint, { from, scale })).toEqual(expected);
});
