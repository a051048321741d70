import { type Delimiter, splitRow } from './splitRow.ts';
import { textLines } from './textLines.ts';

/** Rows that are looked at; the first alone may hold whole numbers only. */
const SAMPLE_ROWS = 50;

/** The first rows of a table that begins somewhere in a text; blank lines are none. */
export function firstRowTexts(text: string, offset: number): readonly string[] {
  const rows: string[] = [];
  for (const { text: row } of textLines(text.slice(offset, offset + SAMPLE_ROWS * 10_000))) {
    if (row.trim() !== '') rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** Their cells. */
export function firstRows(text: string, offset: number, delimiter: Delimiter): readonly (readonly string[])[] {
  return firstRowTexts(text, offset).map((row) => splitRow(row, delimiter));
}
