import { FileError } from './fileError.ts';
import type { TextRow } from './sheetRows.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** A line beyond this is no row of a table; reading it would only fill the memory. */
const LONGEST_LINE = 1_000_000;

/** The rows of a text, blank lines left out. @throws {FileError} on a line of a million signs */
export function* textRows(
  text: string,
  delimiter: Delimiter,
  start: { readonly offset: number; readonly line: number },
): Generator<TextRow> {
  let { offset, line } = start;
  for (; offset < text.length; line += 1) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    if (end - offset > LONGEST_LINE) {
      throw new FileError('LINE_TOO_LONG', `a line of ${end - offset} signs is no row of a table`, { line });
    }
    const content = text.slice(offset, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    if (content.trim() !== '') yield { cells: splitRow(content, delimiter), line };
    offset = end + 1;
  }
}
