import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { codesOf, findUnit } from '../../../domain/units.ts';
import { fileWarning } from '../../files/fileWarning.ts';

/** What an EPR spectrometer sweeps; its unit tells which. */
const SWEPT = ['MAGNETIC_FIELD', 'FREQUENCY', 'TIME'] as const;

/**
 * The column of what was swept: the field, the radio frequency of an ENDOR spectrum, the time.
 *
 * Delays of pulses in ns are OTHER; their label keeps the unit. A field whose unit is not known has none, and that is told.
 */
export function sweptColumn(
  { name, unit }: { readonly name: string; readonly unit: string },
  values: Float64Array,
): { readonly column: CurveColumn; readonly warnings: readonly FileWarning[] } {
  const label = unit === '' ? name : `${name} (${unit})`;
  for (const kind of SWEPT) {
    const found = findUnit(kind, unit);
    if (found !== undefined) {
      return { column: { quantity: kind, label, unit: found.code, values, words: null }, warnings: [] };
    }
  }
  if (!/field/i.test(name)) {
    return { column: { quantity: 'OTHER', label, unit: null, values, words: null }, warnings: [] };
  }
  const legal = `a unit of MAGNETIC_FIELD is ${codesOf('MAGNETIC_FIELD')}`;
  const message = `"${shortened(unit)}" is no unit of the axis "${shortened(name)}" that is known: ${legal}`;
  return {
    column: { quantity: 'MAGNETIC_FIELD', label, unit: null, values, words: null },
    warnings: [fileWarning('UNKNOWN_UNIT', message, { column: label })],
  };
}

/** Equal steps from the first to the last of `count` points. */
export function evenSteps(start: number, width: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) =>
    count === 1 ? start : start + (index * width) / (count - 1),
  );
}
