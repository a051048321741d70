import { expect, test } from '@jest/globals';
import { termOf } from '../../../src/science/audit/term.ts';

test('termOf() keeps the interval, open ends as null', () => {
  const open = { value: 4, lower: Number.NEGATIVE_INFINITY, upper: 4 };
  expect(termOf('share', open, '%')).toEqual({ name: 'share', value: 4, lower: null, upper: 4, unit: '%' });
});
