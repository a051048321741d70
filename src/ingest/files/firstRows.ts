import type { DecimalMark } from './numberText.ts';
import { type Delimiter, splitRow } from './splitRow.ts';
import { textLines } from './textLines.ts';

/** Rows that are looked at; the first alone may hold whole numbers only. */
const SAMPLE_ROWS = 50;

/** A number with decimals. */
const DECIMALS = /^\s*[+-]?\d*(?<mark>[.,])\d/;

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** The first rows of a table that begins somewhere in a text; blank lines are none. */
export function firstRows(text: string, offset: number): readonly string[] {
  const rows: string[] = [];
  for (const { text: row } of textLines(text.slice(offset, offset + SAMPLE_ROWS * 10_000))) {
    if (row.trim() !== '') rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** The decimal mark of the first number with decimals; a point if no row has any. */
export function decimalOf(rows: readonly string[], delimiter: Delimiter): DecimalMark {
  if (delimiter === ',') return '.';
  for (const row of rows) {
    for (const cell of splitRow(row, delimiter)) {
      const mark = DECIMALS.exec(cell)?.groups?.mark;
      if (mark !== undefined) return mark === ',' ? ',' : '.';
    }
  }
  return '.';
}

/** What keeps the cells of a row apart: a tab before a semicolon before a comma, else blanks. */
export function delimiterOf(row: string): Delimiter {
  return DELIMITERS.find((delimiter) => row.includes(delimiter)) ?? 'blanks';
}
