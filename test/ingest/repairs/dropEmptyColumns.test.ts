import { expect, test } from '@jest/globals';
import { found, madeCurve, mended } from '../../support/curves.ts';

test('DROP_EMPTY_COLUMNS leaves out columns without anything, and keeps the others', () => {
  const none = [Number.NaN, Number.NaN];
  const { curve, applied } = mended(
    'DROP_EMPTY_COLUMNS',
    madeCurve({ TEST_TIME: [0, 1], POWER: none, 'OTHER dQ/dV': none }),
  );
  expect(curve.columns.map(({ label }) => label)).toEqual(['TEST_TIME']);
  expect(applied?.message).toBe('left out "POWER", "dQ/dV": nothing in any row');
  expect(found('EMPTY_COLUMN', curve)).toEqual([]);
});

test('DROP_EMPTY_COLUMNS finds nothing in a curve whose columns hold numbers', () => {
  const curve = madeCurve({ TEST_TIME: [0, Number.NaN] });
  expect(mended('DROP_EMPTY_COLUMNS', curve)).toMatchObject({ curve, applied: null });
});
