import type { FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { FileError } from './fileError.ts';
import { fileWarning } from './fileWarning.ts';
import { RowCollector, rowsText } from './rowsFound.ts';
import type { ColumnPlan } from './tableBuilder.ts';

type Place = { readonly row: number; readonly line: number };

/** Cells that rows may lack which lack most of theirs: each takes room, though the file has nothing there. */
const MOST_LACKING = 5_000_000;

/** Gathers what is wrong with rows and cells. */
export class TableFaults {
  private readonly short = new RowCollector();
  private readonly long = new RowCollector();
  private readonly trailing = new RowCollector();
  private readonly cells = new Map<number, { readonly rows: RowCollector; readonly first: string }>();
  private readonly plans: readonly ColumnPlan[];
  private lastShort = 0;
  private lacking = 0;
  private within: { readonly cell: string; readonly rows: RowCollector } | null = null;

  constructor(plans: readonly ColumnPlan[]) {
    this.plans = plans;
  }

  /** @throws {FileError} if many rows have hardly any of the cells that the head names */
  width(cells: readonly string[], { row, line }: Place): void {
    if (cells.length < this.plans.length) {
      this.short.add(row, line);
      this.lastShort = row;
      if (cells.length * 4 < this.plans.length) this.lack(this.plans.length - cells.length, line);
    } else if (cells.slice(this.plans.length).every((cell) => cell.trim() === '')) this.trailing.add(row, line);
    else this.long.add(row, line);
  }

  private lack(count: number, line: number): void {
    this.lacking += count;
    if (this.lacking <= MOST_LACKING) return;
    const message = `the head names ${this.plans.length} columns, but ${this.short.count} rows have far fewer cells: this is no table with that head`;
    throw new FileError('ROWS_TOO_SHORT', message, { line });
  }

  cell(index: number, text: string, { row, line }: Place): void {
    const known = this.cells.get(index) ?? { rows: new RowCollector(), first: text };
    known.rows.add(row, line);
    this.cells.set(index, known);
  }

  /** The file ends within a cell of its last row. */
  cut(cell: string, { row, line }: Place): void {
    const rows = new RowCollector();
    rows.add(row, line);
    this.within = { cell, rows };
  }

  warnings(rowCount: number): readonly FileWarning[] {
    const { short, long, trailing, plans, within } = this;
    const found: FileWarning[] = [];
    const width = plans.length;
    const isCutShort = short.count === 1 && this.lastShort === rowCount;
    if (short.count > 0 && short.count === rowCount) {
      found.push(
        fileWarning(
          'HEAD_WIDER_THAN_ROWS',
          `every row, ${short.count} in all, has fewer cells than the head, which has ${width}`,
          { rows: short },
        ),
      );
    } else if (isCutShort) {
      const cell =
        within === null || within.cell === '' ? '' : `, and so is "${shortened(within.cell)}", which may be cut`;
      const message = `${rowsText(short)}, the last, has fewer than ${width} cells: the file was cut; what is missing is NaN${cell}`;
      found.push(fileWarning('CUT_ROW', message, { rows: short }));
    } else if (short.count > 0) {
      const message = `${rowsText(short)}: fewer cells than the head, which has ${width}; what is missing is NaN`;
      found.push(fileWarning('SHORT_ROW', message, { rows: short }));
    }
    if (within !== null && !isCutShort) {
      const where = within.cell === '' ? 'before its last cell' : `within "${shortened(within.cell)}"`;
      const message = `${rowsText(within.rows)}, the last, ends ${where}: the file was cut; that cell is NaN`;
      found.push(fileWarning('CUT_ROW', message, { rows: within.rows }));
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
