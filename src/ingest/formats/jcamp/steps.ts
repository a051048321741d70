import type { FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { GrowingColumn } from '../../files/growingColumn.ts';
import { GrowingNumbers } from '../../files/growingNumbers.ts';
import { numberOf } from '../../files/numberText.ts';
import { RowCollector, rowsText } from '../../files/rowsFound.ts';
import { decodeOrdinates, MOST_POINTS, tooManyPoints } from './asdf.ts';
import { type Axis, lastPlace, type Told } from './axis.ts';
import { uncommented } from './records.ts';

/** A table as numbers, with the line of each point and what its own checks tell. */
export type DecodedTable = {
  readonly columns: readonly Float64Array[];
  readonly lines: Uint32Array;
  readonly warnings: readonly FileWarning[];
};

/** The lines of a table behind the one of its form: their text and number. */
export type TableLines = Iterable<{ readonly text: string; readonly number: number }>;

type LineStart = { readonly index: number; readonly x: string; readonly line: number };

/**
 * Decodes `(X++(Y..Y))`: ordinates at equal steps.
 *
 * The abscissa is FIRSTX and the step, as the grammar has it; what begins each line is only compared with it.
 */
export function decodeSteps(
  rows: TableLines,
  x: Axis,
  y: Axis,
  step: Told | undefined,
  room = MOST_POINTS,
): DecodedTable {
  const values = new GrowingColumn('NUMBER');
  const lines = new GrowingNumbers((length) => new Uint32Array(length));
  const starts: LineStart[] = [];
  const [repeats, foreign] = [new RowCollector(), new RowCollector()];
  let [count, last, isRepeated, firstForeign] = [0, Number.NaN, false, ''];
  for (const { text, number } of rows) {
    const line = decodeOrdinates(uncommented(text), number, room - count);
    if (line.values.length > room - count) throw tooManyPoints(number);
    if (line.fault !== null) {
      foreign.add(count + 1, number);
      firstForeign ||= line.fault;
    }
    // the line repeats the last ordinate of a line of differences
    const begins = isRepeated && line.values.length > 0 ? 1 : 0;
    if (begins === 1 && Math.abs((line.values[0] ?? 0) - last) > 1e-9 * Math.abs(last)) repeats.add(count, number);
    if (line.x !== null) starts.push({ index: count - begins, x: line.x, line: number });
    for (const value of begins === 1 ? line.values.slice(1) : line.values) {
      values.add(value * y.factor);
      count = lines.add(number);
    }
    last = line.values.at(-1) ?? last;
    isRepeated = line.values.length > 0 ? line.endsInDifference : isRepeated;
  }
  const { first, delta, warnings } = stepsOf(x, step, starts[0], count);
  const abscissa = new Float64Array(count).map((_, index) => first + index * delta);
  return {
    columns: [abscissa, values.takeNumbers()],
    lines: lines.take(),
    warnings: [
      ...warnings,
      ...lineStarts(starts, x, { first, delta }),
      ...rowsTold(
        'JCAMP_CHECK_FAILED',
        repeats,
        'the line repeats another ordinate than the line before it ended with',
      ),
      ...rowsTold('NOT_A_NUMBER', foreign, `"${shortened(firstForeign)}" is no ordinate of JCAMP-DX; it is NaN`),
    ],
  };
}

function rowsTold(code: string, rows: RowCollector, what: string): readonly FileWarning[] {
  return rows.count === 0 ? [] : [fileWarning(code, `${rowsText(rows)}: ${what}`, { rows })];
}

/** FIRSTX and the step: from LASTX and NPOINTS, else DELTAX. @throws {FileError} if the head tells neither */
function stepsOf(x: Axis, step: Told | undefined, start: LineStart | undefined, count: number) {
  const told = (each: Told | undefined) => numberOf(each?.text ?? '');
  const begin = Number.isNaN(told(x.first)) ? numberOf(start?.x ?? '') * x.factor : told(x.first);
  const points = Number.isNaN(told(x.count)) ? count : told(x.count);
  const spanned = points > 1 ? (told(x.last) - begin) / (points - 1) : Number.NaN;
  const counted = Number.isNaN(told(x.count)) ? Number.NaN : spanned;
  const delta = [counted, told(step), spanned, 0].find((each) => !Number.isNaN(each)) ?? 0;
  if (Number.isNaN(begin) || (delta === 0 && count > 1)) {
    const message = 'the head tells no step of the abscissa: FIRSTX with LASTX and NPOINTS, or with DELTAX, are needed';
    throw new FileError('NO_STEP', message, start === undefined ? {} : { line: start.line });
  }
  const warnings: FileWarning[] = [];
  if (step !== undefined && !Number.isNaN(counted) && Math.abs(told(step) - counted) >= lastPlace(step.text)) {
    const message = `line ${step.line}: ${step.label} is ${step.text}, but FIRSTX, LASTX and NPOINTS make it ${Number(counted.toPrecision(9))}`;
    warnings.push(fileWarning('JCAMP_CHECK_FAILED', message, { column: x.label }));
  }
  return { first: begin, delta, warnings };
}

/** Lines that begin with another abscissa than the number of points before them makes; told once where points are lost. */
function lineStarts(
  starts: readonly LineStart[],
  { factor, label }: Axis,
  { first, delta }: { readonly first: number; readonly delta: number },
): readonly FileWarning[] {
  const rows = new RowCollector();
  let [shift, told] = [0, ''];
  for (const { index, x, line } of starts) {
    const [expected, printed] = [first + index * delta, Number(x) * factor];
    const allowed = Math.max(Math.abs(delta) / 2, 0.999 * lastPlace(x) * Math.abs(factor));
    if (Math.abs(printed - expected - shift) <= allowed) continue;
    shift = printed - expected;
    rows.add(index + 1, line);
    told ||= `begins at ${x}, but the points before it make that ${Number((expected / factor).toPrecision(9))}`;
  }
  if (rows.count === 0) return [];
  const message = `${rowsText(rows)}: the line ${told}: points were lost or added`;
  return [fileWarning('JCAMP_CHECK_FAILED', message, { column: label, rows })];
}
