import { expect, test } from '@jest/globals';
import { found, madeCurve } from '../../support/curves.ts';

const none = [Number.NaN, Number.NaN];

test('EMPTY_COLUMN tells columns without a number and without a word', () => {
  const curve = madeCurve({ TEST_TIME: [0, 1], POWER: none, 'STEP_TYPE Kind': [' ', ''] });
  expect(found('EMPTY_COLUMN', curve).map(({ message }) => message)).toEqual([
    '"POWER" holds nothing in any of the 2 rows',
    '"Kind" holds nothing in any of the 2 rows',
  ]);
});

test('EMPTY_COLUMN leaves columns of one number, and those without a head that a last delimiter makes', () => {
  expect(found('EMPTY_COLUMN', madeCurve({ POWER: [Number.NaN, 0], 'OTHER ': none }))).toEqual([]);
});
