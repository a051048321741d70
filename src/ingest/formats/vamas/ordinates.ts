import type { FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
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
  const extremes = variables.map(({ label }) => ({
    least: numberOf(lines.text(`the least value of ${label}`)),
    most: numberOf(lines.text(`the greatest value of ${label}`)),
  }));
  if (count > lines.left) {
    throw new FileError('CUT_FILE', `${count} ordinate values are announced, but only ${lines.left} lines follow`, {
      line: announced,
    });
  }
  const rows = count / width;
  const values = variables.map(() => new Float64Array(rows));
  const faults = variables.map(() => ({ rows: new RowCollector(), first: '' }));
  const lineNumbers = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    lineNumbers[row] = lines.line + 1;
    for (let index = 0; index < width; index += 1) {
      const text = lines.text('an ordinate value');
      if (TERMINATOR.test(text)) {
        const message = `the experiment ends after ${row * width + index} of the ${count} ordinate values that line ${announced} announces`;
        throw new FileError('WRONG_COUNT', message, { line: lines.line });
      }
      const value = numberOf(text);
      (values[index] as Float64Array)[row] = value;
      if (Number.isNaN(value)) {
        const fault = faults[index] as (typeof faults)[number];
        if (fault.rows.count === 0) fault.first = text;
        fault.rows.add(row + 1, lines.line);
      }
    }
  }
  const warnings = variables.flatMap((variable, index) => {
    const { rows: bad, first } = faults[index] as (typeof faults)[number];
    const column = withUnit(variable);
    const message = `${rowsText(bad)}: "${shortened(first)}" is no number in "${column}"; it is NaN`;
    return [
      ...(bad.count === 0 ? [] : [fileWarning('NOT_A_NUMBER', message, { column, rows: bad })]),
      ...beyond(values[index] as Float64Array, lineNumbers, { column, ...(extremes[index] as Extremes) }),
    ];
  });
  return { values, lines: lineNumbers, warnings };
}

type Extremes = { readonly least: number; readonly most: number };

/** Rows beyond the extremes that the block tells. Programs that do not know them write 0 and 1. */
function beyond(
  values: Float64Array,
  lines: Uint32Array,
  { column, least, most }: Extremes & { readonly column: string },
): readonly FileWarning[] {
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
