import { checkNumbers, MOST_NUMBERS } from './checkNumbers.ts';
import { lastRow } from './lastRow.ts';
import { LONGEST_LINE, lineTooLong } from './lineTooLong.ts';
import type { DecimalMark } from './numberText.ts';
import { type Delimiter, splitRow } from './splitRow.ts';
import { type ColumnPlan, type ReadTable, TableBuilder } from './tableBuilder.ts';

export type { ColumnPlan, ReadTable };

export type TablePlan = {
  readonly columns: readonly ColumnPlan[];
  readonly delimiter: Delimiter;
  readonly decimal?: DecimalMark;
  /** Where the first row begins in the text, and the number of its line. */
  readonly start: { readonly offset: number; readonly line: number };
  /** Where the rows end; to the end of the text if left out. */
  readonly end?: number;
  /** For how many numbers there is room, where other tables of the file hold some. */
  readonly room?: number;
  /** Lines that are no rows, such as comments. Blank lines never are. */
  readonly skip?: (line: string) => boolean;
  /** A line with which the rows end. */
  readonly stop?: (line: string) => boolean;
  readonly progress?: (share: number) => void;
};

/** Rows between two words about progress. */
const PROGRESS_ROWS = 16_384;

/**
 * Reads rows of text into columns of numbers.
 *
 * Cells that are no numbers become NaN and are told with their rows, as are rows with too few or too many cells; no row is
 * left out. A cell within which the file ends is NaN, and told.
 *
 * @throws {FileError} on a line of a million signs, and on more numbers than a file may hold, before any is read
 */
export function readTextTable(text: string, plan: TablePlan): ReadTable {
  const { columns, delimiter, decimal, start, progress, room = MOST_NUMBERS } = plan;
  const last = plan.end ?? text.length;
  const most = Math.floor(room / columns.length);
  const expected = linesIn(text, { from: start.offset, last, most });
  if (expected > most) checkRows(text, plan, room);
  const table = new TableBuilder(columns, decimal, { expected, room });
  eachRow(text, plan, ({ content, line, offset, end }) => {
    // splitting is all that most rows need: only one that no end of a line closes may be cut
    const { cells, cut } =
      end === text.length
        ? lastRow(text, { offset, first: start.offset }, { delimiter, width: columns.length })
        : { cells: splitRow(content, delimiter), cut: null };
    const row = table.add(cells, line);
    if (cut !== null) table.cutWithin(cut, line);
    if (row % PROGRESS_ROWS === 0) progress?.((offset - start.offset) / (last - start.offset));
  });
  return table.finish();
}

/** Counts rows, of which blank lines and comments are none: files that unpack to far too many are refused at once. */
function checkRows(text: string, plan: TablePlan, room: number): void {
  let rows = 0;
  eachRow(text, plan, ({ line }) => {
    rows += 1;
    checkNumbers(rows, plan.columns.length, { line }, room);
  });
}

type Row = { readonly content: string; readonly line: number; readonly offset: number; readonly end: number };

/** Visits the lines that are rows, without their ends. @throws {FileError} on a line of a million signs */
function eachRow(text: string, { start, skip, stop, end = text.length }: TablePlan, visit: (row: Row) => void): void {
  let { offset, line } = start;
  while (offset < end) {
    const newline = lineEnd(text, offset, end);
    if (newline - offset > LONGEST_LINE) throw lineTooLong(newline - offset, line);
    const content = text.slice(offset, text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline);
    if (content !== '' && content.trim() !== '' && skip?.(content) !== true) {
      if (stop?.(content) === true) return;
      visit({ content, line, offset, end: newline });
    }
    offset = newline + 1;
    line += 1;
  }
}

/** How many lines there are between two places, few of which are no rows; one more than `most` where there are more. */
function linesIn(text: string, { from, last, most }: Record<'from' | 'last' | 'most', number>): number {
  let lines = 0;
  for (let offset = from; offset < last && lines <= most; offset = lineEnd(text, offset, last) + 1) lines += 1;
  return lines;
}

/** Old Macintosh files end their lines with CR alone. */
function lineEnd(text: string, from: number, last: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end > last ? last : end;
}
