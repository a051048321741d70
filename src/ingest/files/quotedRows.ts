import { FileError } from './fileError.ts';
import { lineTooLong } from './lineTooLong.ts';
import type { TextRow } from './sheetRows.ts';
import { closingQuote, type Delimiter, splitRow } from './splitRow.ts';
import { textLines } from './textLines.ts';

/** A longer row is none that people wrote. */
const LONGEST_ROW = 50_000;

/**
 * The rows of a CSV text as a spreadsheet counts them, from 1, empty ones included in the count alone: a quoted cell may
 * go on over several lines.
 *
 * @throws {FileError} on a quote that is never closed, and on a row of 50,000 signs
 */
export function* quotedRows(text: string, delimiter: Delimiter): Generator<TextRow> {
  let row = 0;
  let [open, since] = ['', 0];
  for (const { text: line, line: number, offset, next } of textLines(text)) {
    const content = open === '' ? line : `${open}\n${line}`;
    const length = Math.max(content.length, next - offset);
    if (length > LONGEST_ROW) throw lineTooLong(length, number);
    if (endsOpen(content, delimiter)) {
      if (open === '') since = number;
      open = content;
      continue;
    }
    row += 1;
    open = '';
    if (content.trim() !== '') yield { cells: splitRow(content, delimiter), line: row };
  }
  if (open !== '') {
    throw new FileError('OPEN_QUOTE', 'a quote that opens a cell here is never closed', { line: since });
  }
}

/** Whether a row ends within a quoted cell. Quotes that open no cell are signs like any other. */
function endsOpen(row: string, delimiter: Delimiter): boolean {
  if (!row.includes('"')) return false;
  let at = 0;
  while (at < row.length) {
    if (row[at] === '"') {
      const close = closingQuote(row, at);
      if (close === -1) return true;
      at = close;
    }
    const next = row.indexOf(delimiter, at);
    if (next === -1) return false;
    at = next + delimiter.length;
  }
  return false;
}
