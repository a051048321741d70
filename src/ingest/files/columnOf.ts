import type { CurveColumn } from '../../domain/curve.ts';

/** The first column of a quantity; undefined if there is none. */
export function columnOf(columns: readonly CurveColumn[], quantity: string): CurveColumn | undefined {
  return columns.find((column) => column.quantity === quantity);
}
