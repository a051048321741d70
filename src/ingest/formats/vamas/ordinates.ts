import type { FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { checkNumbers } from '../../files/checkNumbers.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { numberOf } from '../../files/numberText.ts';
import { RowCollector, rowsText, rowsWhere } from '../../files/rowsFound.ts';
import { type Labelled, withUnit } from './labelled.ts';
import type { VamasLines } from './vamasLines.ts';

/** With this line a file ends. */
export const TERMINATOR = /^end of experiment$/i;

/** Extremes are printed with six digits. */
const ROUNDING = 1e-5;

export type Ordinates = {
  /** One array for each corresponding variable. */
  readonly values: readonly Float64Array[];
  /** The line of the first number of each row. */
  readonly lines: Uint32Array;
  readonly warnings: readonly FileWarning[];
};

/** The numbers of a block: how many, the extremes of each variable, then point by point one line for each variable. */
export function readOrdinates(lines: VamasLines, variables: readonly Labelled[]): Ordinates {
  const count = lines.count('the number of ordinate values');
  const announced = lines.line;
  const width = variables.length;
  if (width === 0 || count % width !== 0) {
    const message = `${count} ordinate values cannot be shared by ${width} corresponding variables`;
    throw new FileError('WRONG_COUNT', message, { line: announced });
  }
  checkNumbers(count, 1, { line: announced });
  const columns = variables.map((variable) => ({
    column: withUnit(variable),
    least: numberOf(lines.text(`the least value of ${variable.label}`)),
    most: numberOf(lines.text(`the greatest value of ${variable.label}`)),
    values: new Float64Array(count / width),
    faults: new RowCollector(),
    firstFault: '',
  }));
  const lineNumbers = new Uint32Array(count / width);
  for (let place = 0; place < count; place += 1) {
    const text = lines.text(`ordinate value ${place + 1} of the ${count} that line ${announced} announces`);
    if (TERMINATOR.test(text)) {
      const message = `the experiment ends after ${place} of the ${count} ordinate values that line ${announced} announces`;
      throw new FileError('WRONG_COUNT', message, { line: lines.line });
    }
    const row = Math.floor(place / width);
    const column = columns[place % width] as OrdinateColumn;
    if (place % width === 0) lineNumbers[row] = lines.line;
    addOrdinate(column, text, { row, line: lines.line });
  }
  return {
    values: columns.map(({ values }) => values),
    lines: lineNumbers,
    warnings: columns.flatMap((column) => [...notNumbers(column), ...beyond(column, lineNumbers)]),
  };
}

type OrdinateColumn = {
  readonly column: string;
  /** What the block tells of the extremes. */
  readonly least: number;
  readonly most: number;
  readonly values: Float64Array;
  readonly faults: RowCollector;
  firstFault: string;
};

function addOrdinate(column: OrdinateColumn, text: string, { row, line }: { row: number; line: number }): void {
  const value = numberOf(text);
  column.values[row] = value;
  if (!Number.isNaN(value)) return;
  if (column.faults.count === 0) column.firstFault = text;
  column.faults.add(row + 1, line);
}

function notNumbers({ column, faults, firstFault }: OrdinateColumn): readonly FileWarning[] {
  if (faults.count === 0) return [];
  const message = `${rowsText(faults)}: "${shortened(firstFault)}" is no number in "${column}"; it is NaN`;
  return [fileWarning('NOT_A_NUMBER', message, { column, rows: faults })];
}

/** Rows beyond the extremes that the block tells. Programs that do not know them write 0 and 1. */
function beyond({ column, least, most, values }: OrdinateColumn, lines: Uint32Array): readonly FileWarning[] {
  if (!(least < most) || (least === 0 && most === 1)) return [];
  const slack = ROUNDING * Math.max(Math.abs(least), Math.abs(most));
  const rows = rowsWhere(values.length, lines, (index) => {
    const value = values[index] ?? Number.NaN;
    return value < least - slack || value > most + slack;
  });
  if (rows.count === 0) return [];
  const message = `${rowsText(rows)}: "${column}" is beyond the extremes that the block tells, ${least} and ${most}`;
  return [fileWarning('WRONG_EXTREMES', message, { column, rows })];
}
