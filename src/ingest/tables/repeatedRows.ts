import { groupBy } from '../../domain/groupBy.ts';
import { columnName } from './columns.ts';
import type { RowRecords } from './rowRecords.ts';
import type { TableRow } from './table.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** Columns that a message lists. */
const MOST_LISTED = 4;

/** Rows of one publication that are of the same carbon, cell and conditions: each but the first is told, with what differs. */
export function repeatedRows(rows: readonly RowRecords[], context: TableContext): readonly RowProblem[] {
  const tableRows = new Map(context.rows.map((row) => [row.row, row]));
  const groups = groupBy(
    rows.filter(({ observations }) => observations.length > 0),
    ({ identity }) => identity,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      const [one, two] = [first, other].map((each) => each && tableRows.get(each.row));
      return first && one && two ? [repeated(one, two, context)] : [];
    }),
  );
}

function repeated(one: TableRow, two: TableRow, { heads, map }: TableContext): RowProblem {
  const differing = heads.flatMap((_, index) => (textAt(one, index) === textAt(two, index) ? [] : [index]));
  const at = { row: two.row, column: (differing[0] ?? 0) + 1 };
  if (differing.length === 0) {
    return { ...at, code: 'REPEATED_ROW', message: `is row ${one.row} again, in every column: keep one` };
  }
  const listed = differing
    .slice(0, MOST_LISTED)
    .map((index) => `${columnName(heads, index)} is "${textAt(one, index)}" there and "${textAt(two, index)}" here`);
  const more = differing.length > MOST_LISTED ? ` and ${differing.length - MOST_LISTED} more differ` : '';
  const apart = map.cell ? '"identity" or "byRow"' : '"identity"';
  const message = `is of the same carbon under the same conditions as row ${one.row}, but ${listed.join(', ')}${more}: keep one, or name what tells them apart in the map (${apart})`;
  return { ...at, code: 'REPEATED_ROW', message, against: one.row };
}

function textAt({ cells }: TableRow, index: number): string {
  return cells[index]?.text ?? '';
}
