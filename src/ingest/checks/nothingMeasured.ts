import type { CurveColumn } from '../../domain/curve.ts';
import { columnOf } from '../files/columnOf.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { CurveCheck } from './check.ts';

const CAPACITY = /_CAPACITY$/;

const FEWEST_ROWS = 10;

export const nothingMeasured: CurveCheck = {
  code: 'NOTHING_MEASURED',
  name: 'voltage or current of zeros',
  description:
    'The voltage is 0 in every row although a current flows, or the current is 0 although a capacity grows: the column was not recorded.',
  repair: null,
  find: ({ columns }) => {
    const [voltage, current] = [columnOf(columns, 'VOLTAGE'), columnOf(columns, 'CURRENT')];
    const told = (column: CurveColumn, because: string) => {
      const message = `"${column.label}" is 0 in all ${column.values.length} rows, although ${because}: it was not recorded`;
      return fileWarning('NOTHING_MEASURED', message, { column: column.label });
    };
    const grows = columns.find(
      ({ quantity, values, words }) => words === null && CAPACITY.test(quantity) && moves(values),
    );
    return [
      ...(isZero(voltage) && current?.values.some((value) => Math.abs(value) > 0)
        ? [told(voltage, `"${current.label}" flows`)]
        : []),
      ...(isZero(current) && grows !== undefined ? [told(current, `"${grows.label}" grows`)] : []),
    ];
  },
};

function isZero(column: CurveColumn | undefined): column is CurveColumn {
  return column !== undefined && column.values.length >= FEWEST_ROWS && column.values.every((value) => value === 0);
}

function moves(values: Float64Array): boolean {
  return values.some((value) => Math.abs(value - (values[0] ?? Number.NaN)) > 0);
}
