import type { FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { GrowingColumn } from '../../files/growingColumn.ts';
import { GrowingNumbers } from '../../files/growingNumbers.ts';
import { numberOf, saysNoNumber } from '../../files/numberText.ts';
import { RowCollector, rowsText } from '../../files/rowsFound.ts';
import { MOST_POINTS, tooManyPoints } from './asdf.ts';
import type { Axis } from './axis.ts';
import { uncommented } from './records.ts';
import type { DecodedTable, TableLines } from './steps.ts';

/** Decodes `(XY..XY)` and `(XYW..XYW)`: groups of plain numbers, one or several a line. */
export function decodeTuples(rows: TableLines, axes: readonly Axis[], room = MOST_POINTS): DecodedTable {
  const columns = axes.map(() => new GrowingColumn('NUMBER'));
  const lines = new GrowingNumbers((length) => new Uint32Array(length));
  const [short, foreign] = [new RowCollector(), new RowCollector()];
  let firstForeign = '';
  let count = 0;
  for (const { text, number } of rows) {
    const cells = cellsOf(uncommented(text));
    for (let at = 0; at < cells.length; at += axes.length) {
      if (count >= room) throw tooManyPoints(number);
      count = lines.add(number);
      if (at + axes.length > cells.length) short.add(count, number);
      for (const [index, { factor }] of axes.entries()) {
        const cell = cells[at + index] ?? '';
        const value = numberOf(cell);
        columns[index]?.add(value * factor);
        if (!Number.isNaN(value) || saysNoNumber(cell) || cell === '?') continue;
        foreign.add(count, number);
        firstForeign ||= cell;
      }
    }
  }
  const warnings: FileWarning[] = [];
  if (short.count > 0) {
    const message = `${rowsText(short)}: fewer numbers than the ${axes.length} of a point; what is missing is NaN`;
    warnings.push(fileWarning('SHORT_ROW', message, { rows: short }));
  }
  if (foreign.count > 0) {
    const message = `${rowsText(foreign)}: "${shortened(firstForeign)}" is no number; it is NaN`;
    warnings.push(fileWarning('NOT_A_NUMBER', message, { rows: foreign }));
  }
  return { columns: columns.map((each) => each.takeNumbers()), lines: lines.take(), warnings };
}

/** Points are kept apart by blanks or semicolons, their numbers by commas or blanks. */
function cellsOf(line: string): readonly string[] {
  return line === '' ? [] : line.split(/\s*[,;]\s*|\s+/).filter((cell) => cell !== '');
}
