import { expect, test } from '@jest/globals';
import { printed, printedValue } from '../../../src/domain/search/printed.ts';
import { quantity } from '../../support/records.ts';

test('printed() gives a bare number its unit, and leaves a text that has one as it is', () => {
  const bare = { ...quantity('57 %', 'SHARE'), reported: '57' };
  expect(printed(bare)).toBe('57 %');
  expect(printed(quantity('57 %', 'SHARE'))).toBe('57 %');
  expect(printed(quantity('C/10', 'C_RATE'))).toBe('C/10');
  expect(printed(quantity('1.03', 'DIMENSIONLESS'))).toBe('1.03');
});

test('printedValue() is undefined for what is missing', () => {
  expect(printedValue({ missing: 'NOT_REPORTED' })).toBeUndefined();
  expect(printedValue({ value: quantity('2.5 V', 'POTENTIAL') })).toBe('2.5 V');
});
