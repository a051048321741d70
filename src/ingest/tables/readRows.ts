import type { TableMapInput } from '../../contract/generated.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { decodeText } from '../files/decodeText.ts';
import { delimiterOf } from '../files/delimiterOf.ts';
import { FileError } from '../files/fileError.ts';
import { firstLines } from '../files/firstLines.ts';
import { quotedRows } from '../files/quotedRows.ts';
import { isZip } from '../files/zip.ts';
import { sheetCells } from './sheetCells.ts';
import { type TableRow, type TableRows, textCell } from './table.ts';

type How = Pick<TableMapInput, 'encoding' | 'sheet' | 'headRows'>;

/** Far above any table that people made; a file beyond it would only fill the memory. */
export const MOST_TABLE_BYTES = 50 * 1024 * 1024;

/** With which an .xls workbook, or another OLE file, begins. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The rows of a CSV file or of a sheet of an .xlsx workbook, as they are shown.
 *
 * @throws {FileError} if it is neither, or too large, or has not the sheet
 */
export async function readRows(bytes: Uint8Array, how: How): Promise<TableRows> {
  if (bytes.length > MOST_TABLE_BYTES) {
    throw new FileError('FILE_TOO_LARGE', `has ${bytes.length} bytes: ${MOST_TABLE_BYTES} at most are read`);
  }
  if (OLE.every((byte, place) => bytes[place] === byte)) {
    throw new FileError('NO_TABLE', 'is a workbook of before 2007: save it as .xlsx, or as CSV UTF-8');
  }
  const found = isZip(bytes)
    ? { rows: await sheetCells(bytes, how.sheet ?? undefined), warnings: [] }
    : textRows(bytes, how);
  for (const { cells, row } of found.rows) {
    checkWidth(
      cells.map(({ text }) => text),
      row,
    );
  }
  return found;
}

function textRows(bytes: Uint8Array, { encoding, sheet, headRows }: How): TableRows {
  if (sheet) throw new FileError('NO_SHEET', `is a text without sheets: leave "sheet" out of the map`);
  const { text, warnings } = decoded(bytes, encoding ?? 'UNICODE');
  const head = Math.max(1, ...(headRows ?? []));
  // a title may stand above the heads
  const delimiter = delimiterOf(firstLines(text, head).at(-1)?.text ?? '');
  // a head of one column has blanks alone, which part no cells
  const rows = quotedRows(text, delimiter === 'blanks' ? ',' : delimiter);
  return { rows: [...rows].map(({ cells, line }): TableRow => ({ row: line, cells: cells.map(textCell) })), warnings };
}

type Decoded = { readonly text: string; readonly warnings: readonly string[] };

function decoded(bytes: Uint8Array, encoding: 'UNICODE' | 'GB18030' | 'WINDOWS_1252'): Decoded {
  if (encoding !== 'UNICODE') {
    const label = encoding === 'GB18030' ? 'gb18030' : 'windows-1252';
    return { text: new TextDecoder(label).decode(bytes), warnings: [] };
  }
  const { text, warnings } = decodeText(bytes);
  if (warnings.some(({ code }) => code === 'NOT_UTF8')) {
    throw new FileError(
      'NOT_UTF8',
      'is not UTF-8: save it as CSV UTF-8, or say in the map what it is: "encoding: GB18030" or "encoding: WINDOWS_1252"',
    );
  }
  return { text, warnings: warnings.map(({ message }) => message) };
}
