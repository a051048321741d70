import { legalWords } from '../../contract/legalWords.ts';
import { FileError } from '../files/fileError.ts';
import { numberFormats } from '../files/numberFormats.ts';
import { cellText } from '../files/sheetRows.ts';
import { shownNumber } from '../files/shownNumber.ts';
import { readWorkbook, type SheetCell, type WorkbookSheet } from '../files/workbook.ts';
import { dateCell } from './cellFaults.ts';
import { columnLetters } from './columnLetters.ts';
import { NO_CELL, type TableCell, type TableRow, textCell } from './table.ts';

/**
 * The rows of a sheet as they are shown: numbers with the digits of their format.
 *
 * @param sheet name, or number from 1; the first if left out
 * @throws {FileError} if it is no workbook, or has not the sheet
 */
export async function sheetCells(bytes: Uint8Array, sheet?: string): Promise<readonly TableRow[]> {
  const { name, rows } = chosen(await readWorkbook(bytes), sheet);
  const formats = numberFormats(bytes, name);
  return rows
    .map((cells, index): TableRow => {
      const row = index + 1;
      const format = (column: number) => formats.get(`${columnLetters(column + 1)}${row}`);
      return { row, cells: cells.map((cell, column) => shown(cell, format(column))) };
    })
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

function chosen(sheets: readonly WorkbookSheet[], wanted: string | undefined): WorkbookSheet {
  const names = sheets.map(({ name }) => name);
  const found =
    wanted === undefined ? sheets[0] : (sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1]);
  if (found !== undefined) return found;
  throw new FileError('NO_SHEET', `has no sheet "${wanted ?? 1}"${legalWords(wanted ?? '', names)}`);
}

function shown(cell: SheetCell, format: string | undefined): TableCell {
  if (cell === null) return NO_CELL;
  if (typeof cell === 'number') return { text: shownNumber(cell, format), fault: null, isNumber: true };
  if (cell instanceof Date) {
    const text = cellText(cell);
    return { text, fault: dateCell(text) };
  }
  return textCell(String(cell));
}
