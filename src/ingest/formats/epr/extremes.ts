import type { FileWarning } from '../../../domain/curve.ts';
import { columnOf } from '../../files/columnOf.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { ReadCurve } from '../../files/reading.ts';
import { rowsText, rowsWhere } from '../../files/rowsFound.ts';
import type { EspParameters } from './parameters.ts';

/** Printed extremes are rounded to six decimals, or seven digits. */
const ROUNDING = 1e-6;

/**
 * Compares MIN and MAX of a .par file with the numbers: another file of data, or another order of bytes, breaks them.
 *
 * @returns the curves with a warning for rows beyond, and a warning of the file where no row comes near
 */
export function checkExtremes(
  curves: readonly ReadCurve[],
  parameters: EspParameters,
): { readonly curves: readonly ReadCurve[]; readonly warnings: readonly FileWarning[] } {
  const least = parameters.number('MIN');
  const most = parameters.number('MAX');
  if (least === undefined || most === undefined || isComplex(curves)) return { curves, warnings: [] };
  const slack = ROUNDING * Math.max(1, Math.abs(least), Math.abs(most));
  const told = curves.map((curve) => ({ ...curve, warnings: [...curve.warnings, ...rowsBeyond(curve)] }));
  const reached = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  for (const curve of curves) {
    for (const value of signalOf(curve).values) {
      if (value < reached.least) reached.least = value;
      if (value > reached.most) reached.most = value;
    }
  }
  const isNear = reached.least <= least + slack && reached.most >= most - slack;
  if (isNear) return { curves: told, warnings: [] };
  const message = `MIN ${least} and MAX ${most} are told, but the numbers go from ${reached.least} to ${reached.most}`;
  return { curves: told, warnings: [fileWarning('WRONG_EXTREMES', message)] };

  function rowsBeyond(curve: ReadCurve): readonly FileWarning[] {
    const { label, values } = signalOf(curve);
    const isWithin = (value: number) => value >= (least as number) - slack && value <= (most as number) + slack;
    const rows = rowsWhere(values.length, null, (index) => !isWithin(values[index] ?? Number.NaN));
    if (rows.count === 0) return [];
    const text = `${rowsText(rows)}: beyond the extremes that the .par tells, MIN ${least} and MAX ${most}`;
    return [fileWarning('WRONG_EXTREMES', text, { column: label, rows })];
  }
}

function isComplex(curves: readonly ReadCurve[]): boolean {
  return curves.some(({ columns }) => columnOf(columns, 'IMAGINARY_INTENSITY') !== undefined);
}

function signalOf({ columns }: ReadCurve): { readonly label: string; readonly values: Float64Array } {
  return columnOf(columns, 'INTENSITY') ?? { label: 'Intensity', values: new Float64Array(0) };
}
