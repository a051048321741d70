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
 * @throws {FileError} on a line of a million signs, and on more numbers than a file may hold
 */
export function readTextTable(text: string, plan: TablePlan): ReadTable {
  const { delimiter, skip, stop, progress } = plan;
  const last = plan.end ?? text.length;
  const table = new TableBuilder(plan.columns, plan.decimal, {
    expected: linesIn(text, plan.start.offset, last),
    ...(plan.room !== undefined && { room: plan.room }),
  });
  let { offset, line } = plan.start;
  while (offset < last) {
    const newline = lineEnd(text, offset, last);
    if (newline - offset > LONGEST_LINE) throw lineTooLong(newline - offset, line);
    const content = text.slice(offset, text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline);
    if (content !== '' && content.trim() !== '' && skip?.(content) !== true) {
      if (stop?.(content) === true) break;
      // splitting is all that most rows need: only one that no end of a line closes may be cut
      const { cells, cut } =
        newline === text.length
          ? lastRow(text, { offset, first: plan.start.offset }, { delimiter, width: plan.columns.length })
          : { cells: splitRow(content, delimiter), cut: null };
      const row = table.add(cells, line);
      if (cut !== null) table.cutWithin(cut, line);
      if (row % PROGRESS_ROWS === 0) progress?.((offset - plan.start.offset) / (last - plan.start.offset));
    }
    offset = newline + 1;
    line += 1;
  }
  return table.finish();
}

/** How many lines there are from a place on: few of them are no rows. */
function linesIn(text: string, from: number, last: number): number {
  let lines = 0;
  for (let offset = from; offset < last; offset = lineEnd(text, offset, last) + 1) lines += 1;
  return lines;
}

/** Old Macintosh files end their lines with CR alone. */
function lineEnd(text: string, from: number, last: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end > last ? last : end;
}
