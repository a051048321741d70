import { LONGEST_LINE, lineTooLong } from './lineTooLong.ts';
import type { TextRow } from './sheetRows.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

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
    if (end - offset > LONGEST_LINE) throw lineTooLong(end - offset, line);
    const content = text.slice(offset, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    if (content.trim() !== '') yield { cells: splitRow(content, delimiter), line };
    offset = end + 1;
  }
}
