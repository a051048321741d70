import { checkWidth } from '../../files/checkWidth.ts';
import { clockColumns } from '../../files/clockColumns.ts';
import { FileError } from '../../files/fileError.ts';
import { readSheetTable } from '../../files/findTables.ts';
import type { RawFile, ReadCurve, Reading, ReadOptions } from '../../files/reading.ts';
import { sheetRows, type TextRow } from '../../files/sheetRows.ts';
import { readWorkbook, type WorkbookSheet } from '../../files/workbook.ts';
import { planTable } from './planTable.ts';
import { type RowShape, rowShape } from './rowShape.ts';
import { techniqueOf } from './techniqueOf.ts';

/** Rows by which the shape of a sheet is found. */
const FIRST_ROWS = 200;

type SheetTable = { readonly name: string; readonly rows: readonly TextRow[]; readonly shape: RowShape };

/**
 * The tables of a workbook, one curve a sheet; sheets without two rows of numbers are left out.
 *
 * @throws {FileError} if there is none, or no such sheet, or if a mapping may be meant for several
 */
export async function readWorkbookTables({ bytes }: RawFile, options: ReadOptions): Promise<Reading> {
  const sheets = await readWorkbook(bytes);
  const { sheet } = options;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const asked = sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet);
  if (asked.length === 0) throw new FileError('NO_SHEET', `has no sheet "${sheet}": its sheets are ${names}`);
  const tables = asked.map(tableOf).filter((table) => table !== undefined);
  if (tables.length === 0) throw new FileError('NO_TABLE', `none of its sheets (${names}) has two rows of numbers`);
  if (options.columns !== undefined && tables.length > 1) {
    const told = tables.map(({ name }) => `"${name}"`).join(', ');
    throw new FileError(
      'SEVERAL_SHEETS',
      `has tables in the sheets ${told}: name the one that the columns are mapped in`,
    );
  }
  return { facts: [], warnings: [], curves: tables.map((table) => curveOf(table, options)) };
}

function tableOf({ name, rows: cells }: WorkbookSheet): SheetTable | undefined {
  const rows = [...sheetRows(cells)];
  const shape = rowShape(rows.slice(0, FIRST_ROWS).map((row) => row.cells));
  return shape === undefined ? undefined : { name, rows, shape };
}

function curveOf({ name, rows, shape: { width, first, rows: sample } }: SheetTable, options: ReadOptions): ReadCurve {
  const above = rows[first - 1];
  const head = above !== undefined && above.cells.length >= width ? above : undefined;
  const labels = head === undefined ? null : checkWidth(head.cells, head.line);
  const { plans, warnings } = planTable(labels, width, { ...options, rows: sample });
  const table = readSheetTable(rows.slice(first), clockColumns(plans, rows[first]?.cells ?? []));
  const facts = rows.slice(0, head === undefined ? first : first - 1).flatMap(({ cells, line }) => {
    const [printed, ...rest] = cells.filter((cell) => cell !== '');
    const value = rest.join(' ');
    if (printed === undefined) return [];
    return value === '' ? [{ name: `row ${line}`, value: printed }] : [{ name: printed.replace(/\s*:$/, ''), value }];
  });
  return {
    name,
    technique: techniqueOf(plans),
    potentialReference: null,
    facts,
    columns: table.columns,
    lines: table.lines,
    warnings: [...warnings, ...table.warnings],
  };
}
