import type { DecimalMark } from './numberText.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** How the cells and the numbers of a text table are printed. */
export type Dialect = { readonly delimiter: Delimiter; readonly decimal: DecimalMark };

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** `0,123`: a decimal comma, which can only stand where the delimiter is another sign. */
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/**
 * The dialect of a table by its head and its first rows.
 *
 * The delimiter is the one that makes most cells of the head; the decimal mark is a comma where rows have one.
 */
export function dialectOf(head: string, rows: readonly string[]): Dialect {
  const counts = DELIMITERS.map((delimiter) => splitRow(head, delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  if (delimiter === ',') return { delimiter, decimal: '.' };
  const hasComma = rows.some((row) => splitRow(row, delimiter).some((cell) => DECIMAL_COMMA.test(cell.trim())));
  return { delimiter, decimal: hasComma ? ',' : '.' };
}
