import { expect, test } from '@jest/globals';
import { wantedUnit } from '../../src/api/curveColumns.ts';
import type { ColumnOfCurve } from '../../src/domain/curve.ts';

const column = (unit: string | null): ColumnOfCurve => ({
  ...{ quantity: 'OTHER', label: 'R/Ohm', unit, words: null, curve: 'Curve:doe_2026_pores/cell', position: 0 },
  ...{ missing: 0, min: 1, max: 2, digest: '' },
});

test('a column of no known quantity is converted to units of the kind of its own unit', () => {
  expect(wantedUnit(column('ohm'), 'unit', 'mohm')).toBe('mohm');
  expect(wantedUnit(column('ohm'), 'unit', null)).toBe('ohm');
  expect(() => wantedUnit(column('ohm'), 'unit', 'V')).toThrow(
    'Argument "unit" is "V", no unit of RESISTANCE, which "R/Ohm" of Curve:doe_2026_pores/cell has: legal are ohm, mohm, kohm',
  );
  expect(() => wantedUnit(column(null), 'unit', 'ohm')).toThrow('the file names none');
});
