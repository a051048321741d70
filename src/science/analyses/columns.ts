import type { MeasuredCurve } from '../../domain/analysis.ts';
import { columnQuantities } from '../../domain/columnQuantities.ts';
import { convert } from '../../domain/units.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';

/**
 * The numbers of columns, each in a unit: `columnsIn(curve, { TEST_TIME: 's', VOLTAGE: 'V' })`. NaN where a row has none.
 *
 * @returns refused where one is missing, or has no unit that is known; all that are missing at once
 */
export function columnsIn<const Wanted extends Readonly<Record<string, string>>>(
  { columns }: Pick<MeasuredCurve, 'columns'>,
  wanted: Wanted,
): Analysed<{ readonly [Quantity in keyof Wanted]: Float64Array }> {
  const numbers = Object.entries(wanted).map(([quantity, unit]) => {
    const column = columns.find((each) => each.quantity === quantity && each.unit !== null);
    if (column === undefined || column.unit === null) return { quantity, values: null };
    const own = column.unit;
    const values =
      own === unit
        ? column.values
        : column.values.map((value) => (Number.isFinite(value) ? convert(value, own, unit) : value));
    return { quantity, values };
  });
  const missing = numbers.filter(({ values }) => values === null);
  if (missing.length > 0) {
    const [all, lacking] = [Object.keys(wanted), missing.map(({ quantity }) => quantity)].map((codes) =>
      codes.map((code) => columnQuantities.get(code).name).join(', '),
    );
    return refused('COLUMNS_MISSING', `needs ${all}, each with a unit: it lacks ${lacking}`);
  }
  return found(Object.fromEntries(numbers.map(({ quantity, values }) => [quantity, values])) as never);
}
