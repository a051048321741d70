import { expect, test } from '@jest/globals';
import { shortened } from '../../src/domain/shortened.ts';

test('shortened() leaves 40 characters as they are and cuts 41 down to 40', () => {
  expect(shortened('x'.repeat(40))).toBe('x'.repeat(40));
  expect(shortened('x'.repeat(41))).toBe(`${'x'.repeat(37)}...`);
});
