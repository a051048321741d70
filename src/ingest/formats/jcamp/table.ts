import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { ReadCurve } from '../../files/reading.ts';
import { type Axis, ntuplesAxis, plainAxis, recordOf, toldBy } from './axis.ts';
import { abscissaOf, ordinateOf, techniqueOf } from './quantities.ts';
import type { JcampBlock, JcampRecord } from './records.ts';
import { type DecodedTable, decodeSteps, type TableLines } from './steps.ts';
import { countAgainst, toldAgainst } from './told.ts';
import { decodeTuples } from './tuples.ts';

/** `(X++(Y..Y))`, `(XY..XY)`, `(XYW..XYW)`, with any symbols. */
const FORM = /^\(\s*(?:([A-Z]\w*)\s*\+\+\s*\(\s*([A-Z]\w*)\s*\.\.\s*\2\s*\)|([A-Z]{2,4})\s*\.\.\s*\3)\s*\)/i;

type Form = { readonly symbols: readonly string[]; readonly hasSteps: boolean };

/**
 * Reads a table of a block: its columns, and what its checks tell.
 *
 * @param head the records above it
 * @throws {FileError} on a form that is not known, and if the head tells no step
 */
export function readJcampTable(
  table: JcampRecord,
  head: JcampBlock,
  room: number,
): Pick<ReadCurve, 'technique' | 'columns' | 'lines' | 'warnings'> {
  const { symbols, hasSteps } = formOf(table);
  const axes = symbols.map((symbol) => axisOf(head, table, symbol));
  const [x, y] = axes as [Axis, Axis];
  const decoded = hasSteps
    ? decodeSteps(linesOf(table), x, y, toldBy(recordOf(head, 'DELTAX')), room)
    : decodeTuples(linesOf(table), axes, room);
  const dataType = toldBy(recordOf(head, 'DATATYPE'))?.text ?? toldBy(recordOf(head, 'NTUPLES'))?.text ?? '';
  const columns = axes.map((axis, index): CurveColumn => {
    const held =
      index === 0 ? abscissaOf(axis, dataType) : index === 1 ? ordinateOf(axis) : { quantity: 'OTHER', unit: null };
    return { ...held, label: axis.label, values: decoded.columns[index] ?? new Float64Array(0), words: null };
  });
  const percent = columns.flatMap((column) => looksLikePercent(column));
  return {
    technique: techniqueOf(dataType),
    columns:
      percent.length === 0
        ? columns
        : columns.map((each) => (each.quantity === 'TRANSMITTANCE' ? { ...each, unit: null } : each)),
    lines: decoded.lines,
    warnings: [...decoded.warnings, ...checksOf(decoded, axes, hasSteps), ...percent],
  };
}

function formOf({ text, label, line }: JcampRecord): Form {
  const [, x, y, group] = FORM.exec(text.trimStart().slice(0, 200)) ?? [];
  if (x !== undefined && y !== undefined) return { symbols: [x.toUpperCase(), y.toUpperCase()], hasSteps: true };
  if (group !== undefined) return { symbols: [...group.toUpperCase()], hasSteps: false };
  const form = shortened(text.trimStart().split('\n', 1)[0] ?? '');
  const message = `##${label}= is of the form "${form}": (X++(Y..Y)), (XY..XY) and (XYW..XYW) are known`;
  throw new FileError('UNKNOWN_FORM', message, { line });
}

function axisOf(head: JcampBlock, { key, line }: JcampRecord, symbol: string): Axis {
  if (key !== 'DATATABLE') return plainAxis(head, symbol);
  // NPOINTS below a PAGE is of that page
  const page = head.records.findLastIndex((record) => record.key === 'PAGE');
  const count = toldBy(recordOf({ ...head, records: head.records.slice(page + 1) }, 'NPOINTS'));
  const axis = ntuplesAxis(head, symbol, page === -1 ? undefined : count);
  if (axis !== undefined) return axis;
  const message = `the table has the variable "${symbol}", which ##SYMBOL= does not name`;
  throw new FileError('UNKNOWN_VARIABLE', message, { line });
}

/** The lines behind the one that has the form. */
function* linesOf({ text, line }: JcampRecord): TableLines & Generator {
  let number = line;
  for (let at = text.indexOf('\n'); at !== -1; ) {
    const end = text.indexOf('\n', at + 1);
    number += 1;
    yield { text: text.slice(at + 1, end === -1 ? text.length : end), number };
    at = end;
  }
}

/** The abscissa at equal steps is made from the head, so that there is nothing to compare. */
function checksOf({ columns }: DecodedTable, axes: readonly Axis[], hasSteps: boolean): readonly FileWarning[] {
  const counted = countAgainst(columns[0]?.length ?? 0, axes[hasSteps ? 0 : 1]?.count);
  const told = axes.flatMap((axis, index) => {
    const values = columns[index];
    return values === undefined || (hasSteps && index === 0) ? [] : toldAgainst(values, axis);
  });
  return [...counted, ...told];
}

/** JCAMP-DX has transmittance as a fraction of one; many programs write percent and do not say so. */
function looksLikePercent({ quantity, label, values }: CurveColumn): readonly FileWarning[] {
  const most = values.reduce((found, value) => (value > found ? value : found), 0);
  if (quantity !== 'TRANSMITTANCE' || most <= 2) return [];
  const message = `"${label}" goes up to ${Number(most.toPrecision(6))}: it is percent, not a fraction of one; the column has no unit`;
  return [fileWarning('LOOKS_LIKE_PERCENT', message, { column: label })];
}
