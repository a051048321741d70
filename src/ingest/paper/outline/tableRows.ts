import type { Line } from './lines.ts';
import { endsSentence } from './stops.ts';

/** Between two cells: a tab, a stroke, or more white space than stands between words. */
const GAP = /\t|\s{2,}|\s*\|\s*/;
const WIDE_GAP = /\t|\s{3,}|\|/;
/** Longer than this is a line of justified text, not a cell. */
const LONGEST_CELL = 40;
const NUMBER_OR_BLANK = /^(?:[~≈<>≤≥±(−–-]*\d\S*|[−–—-]|n\.?[adr]\.?)$/i;
/** Of the words of a row whose cells a single space parts. */
const MOSTLY = 0.5;

/** Whether a line below the caption of a table is one of its rows: cells far apart, or mostly numbers. */
export function isTableRow({ text }: Line): boolean {
  const cells = text.split(GAP).filter((cell) => cell !== '');
  const words = text.split(/\s+/);
  const numbers = words.filter((word) => NUMBER_OR_BLANK.test(word));
  // justified prose has gaps as well, but narrow ones, and seldom two in a line
  const isApart = cells.length >= 3 || (cells.length === 2 && (numbers.length > 0 || WIDE_GAP.test(text)));
  if (isApart && cells.every(({ length }) => length <= LONGEST_CELL)) return true;
  return numbers.length >= 2 && numbers.length >= MOSTLY * words.length;
}

/** How many lines, from the first, are rows of a table; a line of a head or a wrapped cell may stand before a row. */
export function tableRowCount(lines: readonly Line[]): number {
  const rows = lines.map(isTableRow);
  const end = rows.findIndex((isRow, index) => !isRow && !rows[index + 1]);
  return end < 0 ? rows.length : end;
}

/** How many lines the caption of a table has that its rows follow in the same block; undefined where none do. */
export function captionLineCount(lines: readonly Line[]): number | undefined {
  const end = lines.findIndex(
    (line, index) =>
      index > 0 && (isTableRow(line) || (endsSentence(lines.slice(0, index)) && tableRowCount(lines.slice(index)) > 0)),
  );
  return end > 0 ? end : undefined;
}

/** The cells of a row where blanks or tabs part them; one alone where it is not told what parts them. */
export function cellsOf(row: string): readonly string[] {
  return row.split(GAP).filter((cell) => cell !== '');
}

/** A number as a cell of its own has it, with its spread; "0.1 C" is rather the head of a column. */
const NUMBER_CELL = /^(?:[~≈<>≤≥±(−–-]*\d[\d.,]*(?:\s?±\s?[\d.]+|\(\d+\))?%?[*)]?|[−–—-]|n\.?[adr]\.?)$/i;

/** Whether a row of a table is no head: behind its first cell it is mostly numbers. */
export function isRowOfNumbers(row: string): boolean {
  const cells = cellsOf(row);
  const parts = cells.length > 1 ? cells : row.split(/\s+/);
  const behind = parts.slice(1);
  const numbers = behind.filter((part) => NUMBER_CELL.test(part));
  return numbers.length > 0 && numbers.length >= MOSTLY * behind.length;
}
