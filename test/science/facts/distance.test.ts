import { expect, test } from '@jest/globals';
import { distance } from '../../../src/science/facts/distance.ts';

test.each([
  [{ value: 5, lower: 4, upper: 6 }, 3, { value: 2, lower: 1, upper: 3 }],
  [{ value: 5, lower: 4, upper: 6 }, 8, { value: 3, lower: 2, upper: 4 }],
  [{ value: 5, lower: 4, upper: 6 }, 4.5, { value: 0.5, lower: 0, upper: 1.5 }],
  [{ value: 5, lower: 4, upper: 6 }, 4, { value: 1, lower: 0, upper: 2 }],
])('distance() of %j from %d is %j', (bounds, from, expected) => {
  expect(distance(bounds, from)).toEqual(expected);
});
