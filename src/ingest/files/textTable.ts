import type { CurveColumn, FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { FileError } from './fileError.ts';
import { fileWarning } from './fileWarning.ts';
import { GrowingColumn, type Holds } from './growingColumn.ts';
import { type DecimalMark, numberOf, saysNoNumber } from './numberText.ts';
import { RowCollector, rowsText } from './rowsFound.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** What is known of a column before its rows are read. */
export type ColumnPlan = Pick<CurveColumn, 'quantity' | 'label' | 'unit'> & {
  /** NUMBER if left out. WORD: every cell is a word. EITHER: what the first cell that is not blank holds. */
  readonly holds?: Holds;
  /** The number of a cell that is printed otherwise, such as a clock; NaN if it is none. */
  readonly parse?: (text: string) => number;
};

export type TablePlan = {
  readonly columns: readonly ColumnPlan[];
  readonly delimiter: Delimiter;
  readonly decimal?: DecimalMark;
  /** Where the first row begins in the text, and the number of its line. */
  readonly start: { readonly offset: number; readonly line: number };
  /** Where the rows end; to the end of the text if left out. */
  readonly end?: number;
  /** Lines that are no rows, such as comments. Blank lines never are. */
  readonly skip?: (line: string) => boolean;
  /** A line with which the rows end. */
  readonly stop?: (line: string) => boolean;
  readonly progress?: (share: number) => void;
};

export type ReadTable = {
  readonly columns: readonly CurveColumn[];
  readonly lines: Uint32Array;
  readonly warnings: readonly FileWarning[];
};

/** Rows between two words about progress. */
const PROGRESS_ROWS = 16_384;

/** A line beyond this is no row of a table; reading it would only fill the memory. */
const LONGEST_LINE = 1_000_000;

/**
 * Reads rows of text into columns of numbers.
 *
 * Cells that are no numbers become NaN and are told with their rows, as are rows with too few or too many cells; no row is
 * left out.
 *
 * @throws {FileError} on a line of a million signs
 */
export function readTextTable(text: string, plan: TablePlan): ReadTable {
  const { delimiter, decimal = '.', skip, stop, progress } = plan;
  const columns = plan.columns.map((column) => new GrowingColumn(column.holds ?? 'NUMBER'));
  const lines = new GrowingColumn('NUMBER');
  const faults = new TableFaults(plan.columns);
  const last = plan.end ?? text.length;
  let { offset, line } = plan.start;
  while (offset < last) {
    const newline = lineEnd(text, offset, last);
    if (newline - offset > LONGEST_LINE) {
      throw new FileError('LINE_TOO_LONG', `a line of ${newline - offset} signs is no row of a table`, { line });
    }
    const content = text.slice(offset, text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline);
    if (content !== '' && content.trim() !== '' && skip?.(content) !== true) {
      if (stop?.(content) === true) break;
      const row = lines.add(line);
      readRow(splitRow(content, delimiter), { row, line, columns, plan, decimal, faults });
      if (row % PROGRESS_ROWS === 0) progress?.((offset - plan.start.offset) / (last - plan.start.offset));
    }
    offset = newline + 1;
    line += 1;
  }
  const lineNumbers = Uint32Array.from(lines.numbers());
  return {
    columns: plan.columns.map(({ quantity, label, unit }, index) => {
      const column = columns[index] as GrowingColumn;
      return { quantity, label, unit, values: column.numbers(), words: column.words() };
    }),
    lines: lineNumbers,
    warnings: faults.warnings(lineNumbers.length),
  };
}

/** Old Macintosh files end their lines with CR alone. */
function lineEnd(text: string, from: number, last: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end > last ? last : end;
}

type RowReading = {
  readonly row: number;
  readonly line: number;
  readonly columns: readonly GrowingColumn[];
  readonly plan: TablePlan;
  readonly decimal: DecimalMark;
  readonly faults: TableFaults;
};

function readRow(cells: readonly string[], { row, line, columns, plan, decimal, faults }: RowReading): void {
  if (cells.length !== columns.length) faults.width(cells, { row, line });
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as GrowingColumn;
    const cell = cells[index];
    if (cell === undefined) column.addNone();
    else if (column.holdsWord(cell)) column.addWord(cell.trim());
    else {
      const parse = plan.columns[index]?.parse;
      const value = parse === undefined ? numberOf(cell, decimal) : parse(cell);
      column.add(value);
      if (Number.isNaN(value) && !saysNoNumber(cell)) faults.cell(index, cell, { row, line });
    }
  }
}

type Place = { readonly row: number; readonly line: number };

/** Gathers what is wrong with rows and cells. */
class TableFaults {
  private readonly short = new RowCollector();
  private readonly long = new RowCollector();
  private readonly trailing = new RowCollector();
  private readonly cells = new Map<number, { readonly rows: RowCollector; readonly first: string }>();
  private readonly plans: readonly ColumnPlan[];
  private lastShort = 0;

  constructor(plans: readonly ColumnPlan[]) {
    this.plans = plans;
  }

  width(cells: readonly string[], { row, line }: Place): void {
    if (cells.length < this.plans.length) {
      this.short.add(row, line);
      this.lastShort = row;
    } else if (cells.slice(this.plans.length).every((cell) => cell.trim() === '')) this.trailing.add(row, line);
    else this.long.add(row, line);
  }

  cell(index: number, text: string, { row, line }: Place): void {
    const known = this.cells.get(index) ?? { rows: new RowCollector(), first: text };
    known.rows.add(row, line);
    this.cells.set(index, known);
  }

  warnings(rowCount: number): readonly FileWarning[] {
    const { short, long, trailing, plans } = this;
    const found: FileWarning[] = [];
    const width = plans.length;
    if (short.count > 0 && short.count === rowCount) {
      found.push(
        fileWarning('HEAD_WIDER_THAN_ROWS', `every row has fewer cells than the head, which has ${width}`, {
          rows: short,
        }),
      );
    } else if (short.count === 1 && this.lastShort === rowCount) {
      const message = `${rowsText(short)}, the last, has fewer than ${width} cells: the file was cut; what is missing is NaN`;
      found.push(fileWarning('CUT_ROW', message, { rows: short }));
    } else if (short.count > 0) {
      const message = `${rowsText(short)}: fewer cells than the head, which has ${width}; what is missing is NaN`;
      found.push(fileWarning('SHORT_ROW', message, { rows: short }));
    }
    if (long.count > 0) {
      const message = `${rowsText(long)}: more cells than the head, which has ${width}; what is beyond was not read`;
      found.push(fileWarning('LONG_ROW', message, { rows: long }));
    }
    if (trailing.count > 0) {
      const message = `${rowsText(trailing)}: a delimiter with nothing behind it ends the row`;
      found.push(fileWarning('TRAILING_DELIMITER', message, { rows: trailing }));
    }
    for (const [index, { rows, first }] of [...this.cells].sort(([a], [b]) => a - b)) {
      const column = plans[index]?.label ?? `column ${index + 1}`;
      const message = `${rowsText(rows)}: "${shortened(first)}" is no number in "${column}"; it is NaN`;
      found.push(fileWarning('NOT_A_NUMBER', message, { column, rows }));
    }
    return found;
  }
}
