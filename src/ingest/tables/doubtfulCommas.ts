import { columnName } from './columns.ts';
import { columnsIn } from './columnsIn.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** `1,300` and `~1,300 °C`, but not `0,386`, nor a name with a number in it. */
const MAYBE_THOUSANDS = /^[~≈<>≤≥\s]*[1-9]\d{0,2},\d{3}(?!\d)/;
const COMMA = /\d,\d/;

/**
 * Columns of a map with `decimal: COMMA` whose commas may part thousands: each stands between one to three digits and exactly
 * three, and none behind a zero. They are read as decimals, as the map says; the first row tells it for its column.
 */
export function doubtfulCommas(context: TableContext): readonly RowProblem[] {
  if (context.map.decimal !== 'COMMA') return [];
  const places = new Set(columnsIn(context.map).map(context.indexOf));
  return [...places].flatMap((index): readonly RowProblem[] => {
    const written = context.rows.flatMap(({ row, cells }) => {
      const cell = cells[index];
      return cell === undefined || cell.isNumber || !COMMA.test(cell.text) ? [] : [{ row, text: cell.text }];
    });
    const [first] = written;
    if (first === undefined || !written.every(({ text }) => MAYBE_THOUSANDS.test(text))) return [];
    const point = first.text.replace(',', '.');
    const message = `is read as "${point}", since the map says decimal: COMMA; all commas of ${columnName(context.heads, index)} stand before three digits, and may part thousands: if they do, leave them out of the cells`;
    return [{ row: first.row, column: index + 1, code: 'COMMA_UNCLEAR', message: `"${first.text}" ${message}` }];
  });
}
