import { FileError } from './fileError.ts';

/**
 * Cells that are held at once, empty ones between others among them. The library takes half a minute for these, and far
 * longer for more: its time grows faster than the sheet.
 */
export const MOST_CELLS = 5_000_000;

/** Rows and columns of the largest sheet that Excel has: XFD1048576. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** Where a row or a cell says that it stands: `r="12"`, `r="AB12"`. */
const PLACES = /\sr\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;

/**
 * How many cells the rows of a sheet take, from the places that the sheet names; a single cell far out would take millions.
 *
 * @param before cells of the sheets before it
 * @throws {FileError} if they are too many, or a place is none
 */
export function checkSheetSize(name: string, xml: Uint8Array, before: number): number {
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1');
  let [rows, columns] = [1, 1];
  for (const [, double, single] of text.matchAll(PLACES)) {
    const place = PLACE.exec(double ?? single ?? '');
    const row = Number(place?.[2]);
    const column = columnNumber(place?.[1] ?? '');
    if (place === null || row > MOST_ROWS || column > MOST_COLUMNS) {
      const told = (double ?? single ?? '').slice(0, 20);
      throw new FileError('DAMAGED_WORKBOOK', `"${name}" has a cell at "${told}": places are A1 to XFD1048576`);
    }
    if (row > rows) rows = row;
    if (column > columns) columns = column;
  }
  const cells = rows * columns;
  if (before + cells > MOST_CELLS) {
    throw new FileError(
      'WORKBOOK_TOO_LARGE',
      `"${name}" has ${rows} rows of ${columns} cells: ${MOST_CELLS} cells at most are read; save the sheets apart, or as CSV`,
    );
  }
  return cells;
}

/** 1 for A, 27 for AA; 0 for no letters, as places of rows have none. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
