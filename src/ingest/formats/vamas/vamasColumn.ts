import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { codesOf, findUnit } from '../../../domain/units.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { type Labelled, withUnit } from './labelled.ts';

/** Rates first: "counts per second" also begins with "counts". */
const KNOWN: readonly (readonly [quantity: string, label: RegExp])[] = [
  ['KINETIC_ENERGY', /^kinetic energy/i],
  ['BINDING_ENERGY', /^binding energy/i],
  ['COUNT_RATE', /^(?:counts? ?rate|counts? ?(?:per |\/ ?)s(?:ec(?:ond)?)?|cps|c\/s)\b/i],
  ['INTENSITY', /^(?:counts?|intensity|signal)\b/i],
];

/** What a variable of a block is, by its label; the unit c/s makes a rate of any intensity. */
export function vamasColumn(
  variable: Labelled,
  values: Float64Array,
): { readonly column: CurveColumn; readonly warnings: readonly FileWarning[] } {
  const label = withUnit(variable);
  const found = KNOWN.find(([, pattern]) => pattern.test(variable.label))?.[0] ?? 'OTHER';
  const quantity = found === 'INTENSITY' && variable.unit === 'c/s' ? 'COUNT_RATE' : found;
  const column = { quantity, label, unit: null, values, words: null };
  switch (quantity) {
    case 'INTENSITY':
      return { column: { ...column, unit: '1' }, warnings: [] };
    case 'COUNT_RATE':
      return { column: { ...column, unit: 'cps' }, warnings: [] };
    case 'OTHER':
      return { column, warnings: [] };
  }
  const unit = findUnit('ENERGY', variable.unit)?.code ?? null;
  if (unit !== null) return { column: { ...column, unit }, warnings: [] };
  const message = `"${shortened(variable.unit)}" is no unit of "${shortened(variable.label)}" that is known: a unit of ENERGY is ${codesOf('ENERGY')}`;
  return { column, warnings: [fileWarning('UNKNOWN_UNIT', message, { column: label })] };
}
