import readSheets from 'read-excel-file/node';
import { FileError } from './fileError.ts';
import { storedZip } from './storedZip.ts';
import { MOST_BYTES, MOST_MEGABYTES } from './unpacked.ts';
import { checkSheetSize } from './workbookLimits.ts';
import { sheetPaths, WORKBOOK_PATHS } from './workbookPaths.ts';
import { unzipped, type ZipEntry, zipEntries } from './zip.ts';

export type SheetCell = string | number | boolean | Date | null;

/** A sheet; all rows have the same length, and the first is row 1 of the sheet. */
export type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] };

/** Spreadsheets pack to a tenth; what packs to less than this share only looks small. */
const MOST_PACKING = 200;

/** Cyclers write one sheet for every so many thousand rows. */
export const MOST_SHEETS = 200;

/**
 * The sheets of an .xlsx workbook, as Excel saved them. Durations and dates are `Date`s.
 *
 * Its size is checked before anything is unpacked. Only what holds cells is handed on to the library, as what was checked.
 *
 * @throws {FileError} if it is damaged, or no workbook, or too large
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const entries = zipEntries(bytes);
  checkSize(entries, bytes.length);
  const files = new Map<string, Uint8Array>();
  const take = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    if (entry !== undefined) files.set(name, unzipped(bytes, entry));
    return files.get(name);
  };
  for (const name of WORKBOOK_PATHS) {
    if (take(name) === undefined) throw new FileError('NO_WORKBOOK', `is a zip archive without "${name}": no .xlsx`);
  }
  const { sheets, others, named } = sheetPaths(files);
  const count = Math.max(sheets.length, named.length);
  if (count > MOST_SHEETS) {
    throw new FileError('WORKBOOK_TOO_LARGE', `has ${count} sheets: ${MOST_SHEETS} at most are read`);
  }
  if (named.length === 0) throw new FileError('NO_SHEET', 'is a workbook without a sheet of cells');
  for (const name of others) take(name);
  let cells = 0;
  for (const name of sheets) {
    const content = take(name);
    if (content !== undefined) cells += checkSheetSize(name, content, cells);
  }
  return sheetsOf(storedZip(files));
}

function checkSize(entries: readonly ZipEntry[], packed: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const most = Math.min(MOST_BYTES, packed * MOST_PACKING);
  if (total <= most) return;
  const [is, may] = [total, most].map((size) => (size / 1_000_000).toFixed(1));
  throw new FileError(
    'WORKBOOK_TOO_LARGE',
    `unpacks to ${is} MB, of ${may} MB that are read (${MOST_MEGABYTES} MB, and ${MOST_PACKING} times its size): save fewer sheets`,
  );
}

async function sheetsOf(zip: Buffer): Promise<readonly WorkbookSheet[]> {
  try {
    const sheets = await readSheets(zip, { trim: false });
    // a sheet that holds a chart alone has no rows
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []) as unknown as SheetCell[][] }));
  } catch (error) {
    // the library calls itself for every piece of a sheet, and slow machines cut sheets into more pieces
    if (error instanceof RangeError) {
      throw new FileError('WORKBOOK_TOO_LARGE', 'has a sheet that is too large to be read: save it as CSV');
    }
    throw new FileError('DAMAGED_WORKBOOK', `is no workbook that can be read: ${String(error).slice(0, 300)}`);
  }
}
