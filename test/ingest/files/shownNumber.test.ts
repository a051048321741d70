import { expect, test } from '@jest/globals';
import { numberFormats } from '../../../src/ingest/files/numberFormats.ts';
import { shownNumber } from '../../../src/ingest/files/shownNumber.ts';
import { workbookOf } from '../../support/workbook.ts';

test.each([
  [0.4, '0.00', '0.40'],
  [0.71, '0%', '71%'],
  [0.7149, '0.0%', '71.5%'],
  [1.005, '0.00', '1.01'], // rounded as printed, not as held in binary
  [-0.35, '0.0', '-0.4'],
  [1234.5, '#,##0.0', '1,234.5'],
  [1234567, '#,##0', '1,234,567'],
  [2, '0.0#', '2.0'],
  [2.25, '0.0#', '2.25'],
  [300, '0.##', '300'],
  [1.2e-10, '0.00E+00', '1.20E-10'],
  [0.38, '0.00" nm"', '0.38 nm'],
  [0.38, '0.00_);[Red](0.00)', '0.38'],
  [0.386, undefined, '0.386'],
  [0.1 + 0.2, undefined, '0.3'], // eleven digits, as in the general format
  [0.386, 'General', '0.386'],
  [0.5, '# ?/?', '0.5'], // fractions are not written out
])('%p in the format %p is shown as %s', (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});

test('formats of a sheet are found by place; the general one is left out', () => {
  const bytes = workbookOf({
    First: [['head'], [{ number: 0.4, format: '0.00' }]],
    Second: [['a', { number: 0.71, format: '0%' }, 5]],
  });
  expect(numberFormats(bytes, 'First')).toEqual(new Map([['A2', '0.00']]));
  expect(numberFormats(bytes, 'Second')).toEqual(new Map([['B1', '0%']]));
});
