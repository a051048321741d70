import type { FileWarning } from '../../domain/curve.ts';
import { decimalMark } from './decimalMark.ts';
import { decodeText } from './decodeText.ts';
import { delimiterOf } from './delimiterOf.ts';
import { FileError } from './fileError.ts';
import type { DecimalMark } from './numberText.ts';
import type { RawFile, ReadOptions } from './reading.ts';
import { sheetRows, type TextRow } from './sheetRows.ts';
import type { Sniff } from './sniff.ts';
import { splitRow } from './splitRow.ts';
import { type ColumnPlan, type ReadTable, TableBuilder } from './tableBuilder.ts';
import { textRows } from './textRows.ts';
import { readTextTable } from './textTable.ts';
import { readWorkbook, type WorkbookSheet } from './workbook.ts';
import { isZip } from './zip.ts';

/** A table with its head, in a text or in a sheet of a workbook. */
export type FoundTable = {
  /** The sheet; null in texts. */
  readonly name: string | null;
  readonly labels: readonly string[];
  /** The rows above the head. */
  readonly above: readonly (readonly string[])[];
  readonly decimal: DecimalMark;
  /** The rows below the head. */
  readonly rows: () => Iterable<TextRow>;
  readonly read: (plans: readonly ColumnPlan[]) => ReadTable;
};

export type FoundTables = {
  readonly tables: readonly FoundTable[];
  /** Sheets without such a head. */
  readonly others: readonly WorkbookSheet[];
  readonly warnings: readonly FileWarning[];
};

export type IsHead = (labels: readonly string[], next: readonly (readonly string[])[]) => boolean;

/** Heads stand among the first lines: programs print a few lines about the test above them. */
const HEAD_LINES = 60;

/** Lines that are looked at below a head. */
const NEXT_LINES = 4;

/** Whether a file has such a head among its first lines, or one of its sheets has. */
export function hasHead({ lines, sheets }: Sniff, isHead: IsHead): boolean {
  if (headOf(lines, isHead) !== undefined) return true;
  return sheets.some(({ rows }) =>
    rows.some((row, index) => isHead(row, rows.slice(index + 1, index + 1 + NEXT_LINES))),
  );
}

/**
 * The tables of a file whose head is one that is looked for: one of a text, one of each sheet of a workbook.
 *
 * @param what whose head it is, for messages
 * @throws {FileError} if there is none
 */
export async function findTables(
  file: RawFile,
  isHead: IsHead,
  { sheet, progress, what }: ReadOptions & { readonly what: string },
): Promise<FoundTables> {
  if (!isZip(file.bytes)) {
    const { text, warnings } = decodeText(file.bytes);
    const { table, doubts } = tableOfText(text, isHead, { ...(progress && { progress }), what });
    return { tables: [table], others: [], warnings: [...warnings, ...doubts] };
  }
  const sheets = await readWorkbook(file.bytes);
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const asked = sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet);
  if (asked.length === 0) throw new FileError('NO_SHEET', `has no sheet "${sheet}": its sheets are ${names}`);
  const found = asked.map((each) => ({ each, table: tableOfSheet(each, isHead) }));
  const tables = found.flatMap(({ table }) => (table === undefined ? [] : [table]));
  if (tables.length === 0) throw noHead(`none of its sheets (${names}) has`, what);
  return { tables, others: sheets.filter((each) => !tables.some(({ name }) => name === each.name)), warnings: [] };
}

function headOf(lines: readonly string[], isHead: IsHead) {
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    const below = lines.slice(index + 1, index + 1 + NEXT_LINES);
    const delimiter = delimiterOf(line);
    if (delimiter === 'blanks') continue;
    const labels = splitRow(line, delimiter);
    const next = below.map((each) => splitRow(each, delimiter));
    if (isHead(labels, next)) return { index, labels, delimiter, decimal: decimalMark(next, delimiter) };
  }
  return undefined;
}

function tableOfText(
  text: string,
  isHead: IsHead,
  { progress, what }: Pick<ReadOptions, 'progress'> & { readonly what: string },
): { readonly table: FoundTable; readonly doubts: readonly FileWarning[] } {
  const lines = text.split('\n', HEAD_LINES + NEXT_LINES);
  const head = headOf(
    lines.map((line) => line.replace(/\r$/, '')),
    isHead,
  );
  if (head === undefined) throw noHead(`none of its first ${HEAD_LINES} lines is`, what);
  const { index, labels, delimiter, decimal } = head;
  const offset = lines.slice(0, index + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const start = { offset, line: index + 2 };
  const { mark, warnings: doubts } = decimal;
  const table: FoundTable = {
    name: null,
    labels,
    above: lines.slice(0, index).map((line) => splitRow(line, delimiter)),
    decimal: mark,
    rows: () => textRows(text, delimiter, start),
    read: (columns) => readTextTable(text, { columns, delimiter, decimal: mark, start, ...(progress && { progress }) }),
  };
  return { table, doubts };
}

function tableOfSheet({ name, rows }: WorkbookSheet, isHead: IsHead): FoundTable | undefined {
  const first = [...sheetRows(rows.slice(0, HEAD_LINES))];
  const texts = first.map(({ cells }) => cells);
  const index = texts.findIndex((cells, place) => isHead(cells, texts.slice(place + 1, place + 1 + NEXT_LINES)));
  const head = first[index];
  if (head === undefined) return undefined;
  const below = function* () {
    for (const { cells, line } of sheetRows(rows.slice(head.line))) yield { cells, line: line + head.line };
  };
  return {
    name,
    labels: head.cells,
    above: texts.slice(0, index),
    decimal: '.',
    rows: below,
    read: (columns) => readSheetTable(below(), columns),
  };
}

/** Reads rows of a sheet into columns. Empty cells at the end of a row are none of its faults: a sheet has no row that is cut. */
export function readSheetTable(rows: Iterable<TextRow>, columns: readonly ColumnPlan[]): ReadTable {
  const table = new TableBuilder(columns);
  for (const { cells, line } of rows) {
    const missing = Math.max(0, columns.length - cells.length);
    table.add(missing === 0 ? cells : [...cells, ...Array<string>(missing).fill('')], line);
  }
  return table.finish();
}

function noHead(where: string, what: string): FileError {
  return new FileError('NO_HEAD', `${where} the head of a table of ${what}`);
}
