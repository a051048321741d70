import type { TableMapInput } from '../../contract/generated.ts';
import { FileError } from '../files/fileError.ts';
import type { Table, TableRow } from './table.ts';

type Place = Pick<TableMapInput, 'headRows' | 'firstRow' | 'lastRow'>;

/** What stands between the words of heads of several rows. */
const BETWEEN = ' / ';

/**
 * The heads and the rows of data of a table.
 *
 * @throws {FileError} if there are no heads or no rows where the map says
 */
export function tableOf(rows: readonly TableRow[], { headRows, firstRow, lastRow }: Place): Table {
  const heads = headRows ?? [1];
  const first = firstRow ?? Math.max(0, ...heads) + 1;
  const last = lastRow ?? Number.POSITIVE_INFINITY;
  const data = rows.filter(({ row }) => row >= first && row <= last);
  const above = rows.filter(({ row }) => heads.includes(row));
  if (above.length === 0)
    throw new FileError('NO_HEAD', `has nothing in row ${heads.join(' and ')}, where its heads should be`);
  if (data.length === 0) throw new FileError('NO_ROWS', `has no rows of data from row ${first} on`);
  const width = Math.max(...[...above, ...data].map(({ cells }) => cells.length));
  const words = above.map((row) => textsOf(row, width));
  return { heads: Array.from({ length: width }, (_, column) => headOf(words, column)), rows: data };
}

function textsOf({ cells }: TableRow, width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => cells[column]?.text ?? '');
}

/** A head over several columns stands in the first of them; the lowest row has one for each column. */
function headOf(rows: readonly (readonly string[])[], column: number): string {
  const isOver = (rows.at(-1)?.[column] ?? '') !== '';
  const words = rows.map((row, place) => (isOver && place < rows.length - 1 ? lastOf(row, column) : row[column]));
  return words.filter((word) => word !== undefined && word !== '').join(BETWEEN);
}

/** The text of a column, or of the nearest one before it that has one. */
function lastOf(row: readonly string[], column: number): string | undefined {
  return row.slice(0, column + 1).findLast((word) => word !== '');
}
