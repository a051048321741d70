import type { CurveColumn, FileWarning } from '../../domain/curve.ts';
import { checkNumbers, MOST_NUMBERS } from './checkNumbers.ts';
import { GrowingColumn, type Holds } from './growingColumn.ts';
import { GrowingNumbers } from './growingNumbers.ts';
import { type DecimalMark, numberOf, saysNoNumber } from './numberText.ts';
import { ownText } from './ownText.ts';
import { TableFaults } from './tableFaults.ts';

/** What is known of a column before its rows are read. */
export type ColumnPlan = Pick<CurveColumn, 'quantity' | 'label' | 'unit'> & {
  /** NUMBER if left out. WORD: every cell is a word. EITHER: what the first cell that is not blank holds. */
  readonly holds?: Holds;
  /** The number of a cell that is printed otherwise, such as a clock; NaN if it is none. */
  readonly parse?: (text: string) => number;
};

export type ReadTable = {
  readonly columns: readonly CurveColumn[];
  readonly lines: Uint32Array;
  readonly warnings: readonly FileWarning[];
};

/**
 * Makes columns of rows of cells, as they come.
 *
 * Cells that are no numbers become NaN and are told with their rows, as are rows with too few or too many cells; no row is
 * left out.
 */
export class TableBuilder {
  private readonly plans: readonly ColumnPlan[];
  private readonly decimal: DecimalMark;
  private readonly columns: readonly GrowingColumn[];
  private readonly lines: GrowingNumbers<Uint32Array>;
  private readonly faults: TableFaults;
  private readonly room: number;
  private rowCount = 0;

  /** @param expected rows, if that is known; @param room for numbers, where other tables of the file hold some */
  constructor(
    plans: readonly ColumnPlan[],
    decimal: DecimalMark = '.',
    { expected = 0, room = MOST_NUMBERS }: { readonly expected?: number; readonly room?: number } = {},
  ) {
    const rows = Math.min(expected, Math.floor(room / plans.length));
    this.plans = plans;
    this.decimal = decimal;
    this.room = room;
    this.columns = plans.map((plan) => new GrowingColumn(plan.holds ?? 'NUMBER', rows));
    this.lines = new GrowingNumbers((length) => new Uint32Array(length), rows);
    this.faults = new TableFaults(plans);
  }

  /**
   * @param line of the file, or row of the sheet, from 1; @returns how many rows there are now
   * @throws {FileError} if there are more numbers than there is room for
   */
  add(cells: readonly string[], line: number): number {
    const row = this.lines.add(line);
    this.rowCount = row;
    checkNumbers(row, this.columns.length, { line }, this.room);
    if (cells.length !== this.columns.length) this.faults.width(cells, { row, line });
    for (let index = 0; index < this.columns.length; index += 1) {
      const column = this.columns[index] as GrowingColumn;
      const cell = cells[index];
      if (cell === undefined) column.addNone();
      else if (column.holdsWord(cell)) column.addWord(cell.trim());
      else {
        const parse = this.plans[index]?.parse;
        const value = parse === undefined ? numberOf(cell, this.decimal) : parse(cell);
        column.add(value);
        if (Number.isNaN(value) && !saysNoNumber(cell)) this.faults.cell(index, cell, { row, line });
      }
    }
    return row;
  }

  /** Tells that the file ends within a cell of the row that was added last. */
  cutWithin(cell: string, line: number): void {
    this.faults.cut(cell, { row: this.rowCount, line });
  }

  finish(): ReadTable {
    const lines = this.lines.take();
    return {
      columns: this.plans.map(({ quantity, label, unit }, index) => {
        const column = this.columns[index] as GrowingColumn;
        const words = column.words();
        const own = words === null ? unit : null;
        return { quantity, label: ownText(label), unit: own, values: column.takeNumbers(), words };
      }),
      lines,
      warnings: this.faults.warnings(lines.length),
    };
  }
}
