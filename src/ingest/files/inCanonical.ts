import type { CurveColumn } from '../../domain/curve.ts';
import { unitFactor } from './unitFactor.ts';

/** The numbers of a column in the canonical unit of its kind, by their place; undefined where it has no unit. */
export function inCanonical(column: CurveColumn | undefined): ((index: number) => number) | undefined {
  const factor = unitFactor(column?.unit);
  if (column === undefined || factor === undefined || column.words !== null) return undefined;
  return (index) => (column.values[index] ?? Number.NaN) * factor;
}
