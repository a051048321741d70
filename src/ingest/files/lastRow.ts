import { isBeginning } from './cutCell.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** Rows above that tell how the cells of a column are printed. */
const ROWS_ABOVE = 50;

export type LastRow = {
  readonly cells: readonly string[];
  /** The cell within which the file ends; null if the row is whole. */
  readonly cut: string | null;
};

/**
 * A row with which a text ends without the end of a line: its last cell may be cut, and is blank then.
 *
 * It is not trusted in a row with fewer cells than the rows above have, or if it is only the beginning of a cell.
 *
 * @param offset where the row begins
 * @param first where the first row begins
 */
export function lastRow(
  text: string,
  { offset, first }: { readonly offset: number; readonly first: number },
  { delimiter, width }: { readonly delimiter: Delimiter; readonly width: number },
): LastRow {
  const cells = splitRow(text.slice(offset), delimiter);
  const cell = cells.at(-1);
  const above = rowsAbove(text, offset, first).map((row) => splitRow(row, delimiter));
  if (cell === undefined || cells.length > width || above.length === 0) return { cells, cut: null };
  const isShort = cells.length < width && above.every((row) => row.length > cells.length);
  const inColumn = above.flatMap((row) => row[cells.length - 1] ?? []);
  const isCut = isShort || (cells.length === width && isBeginning(cell, inColumn));
  return isCut ? { cells: [...cells.slice(0, -1), ''], cut: cell.trim() } : { cells, cut: null };
}

function rowsAbove(text: string, offset: number, first: number): readonly string[] {
  const rows: string[] = [];
  for (let end = offset - 1; end >= first && rows.length < ROWS_ABOVE; ) {
    const begin = Math.max(first, text.lastIndexOf('\n', end - 1) + 1);
    const row = text.slice(begin, end).replace(/\r$/, '');
    if (row.trim() !== '') rows.push(row);
    end = begin - 1;
  }
  return rows;
}
