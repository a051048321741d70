import { constants, inflateRawSync } from 'node:zlib';
import { columnNumber } from './workbookLimits.ts';
import { plainXml, sheetPaths, WORKBOOK_PATHS } from './workbookPaths.ts';
import { isZip, packedBytes, type ZipEntry, zipEntries } from './zip.ts';

/** A sheet by its name and the words of its first rows; cells without words are empty. */
export type SheetHead = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const MOST_SHEETS = 50;
const MOST_ROWS = 20;
const MOST_COLUMNS = 100;

/** As much of a packed file as is looked at: the first rows of a sheet; most of the strings. */
const [SHEET_BYTES, STRING_BYTES, MOST_UNPACKED] = [16 * 1024, 1024 * 1024, 64 * 1024 * 1024];

/** Where tags begin; splitting at them takes one pass, whatever the file is. */
const [ROW, CELL, STRING] = ['row', 'c', 'si'].map((name) => new RegExp(`<(?:\\w+:)?${name}[\\s>]`)) as [
  RegExp,
  RegExp,
  RegExp,
];
const TEXT = /<(?:\w+:)?(?:t|v)(?:\s[^<>]*)?>([^<]*)</g;

/** The heads of the sheets of a workbook, to know whose it is; none if it is no workbook, or damaged. */
export function sheetHeads(bytes: Uint8Array): readonly SheetHead[] {
  if (!isZip(bytes)) return [];
  try {
    const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
    const begin = (path: string, most: number) => beginOf(bytes, entries.get(path), most);
    const { named, others } = sheetPaths(new Map(WORKBOOK_PATHS.map((path) => [path, begin(path, STRING_BYTES)])));
    const shared = others.filter((path) => /string/i.test(path)).map((path) => begin(path, STRING_BYTES));
    const strings = sharedStrings(Buffer.concat(shared).toString());
    return named.slice(0, MOST_SHEETS).map(({ name, path }) => ({
      name,
      rows: rowsOf(Buffer.from(begin(path, SHEET_BYTES)).toString(), strings),
    }));
  } catch {
    // what is wrong with it is told when it is read
    return [];
  }
}

/** The first bytes of a file within the archive, unpacked. */
function beginOf(bytes: Uint8Array, entry: ZipEntry | undefined, most: number): Uint8Array {
  if (entry === undefined) return new Uint8Array();
  const packed = packedBytes(bytes, entry).subarray(0, most);
  if (entry.method === 0) return packed;
  return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED });
}

function sharedStrings(xml: string): readonly string[] {
  return xml.split(STRING).slice(1).map(textOf);
}

function rowsOf(xml: string, strings: readonly string[]): readonly (readonly string[])[] {
  return xml
    .split(ROW, MOST_ROWS + 1)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.split(CELL, MOST_COLUMNS + 1).slice(1)) {
        const attributes = cell.slice(0, cell.indexOf('>') + 1);
        const column = columnNumber(/\br="([A-Z]{1,3})/.exec(attributes)?.[1] ?? '') - 1;
        if (column < 0 || column >= MOST_COLUMNS) continue;
        while (cells.length < column) cells.push('');
        const text = attributes.endsWith('/>') ? '' : textOf(cell);
        cells[column] = /\bt="s"/.test(attributes) ? (strings[Number(text)] ?? '') : text;
      }
      return cells;
    });
}

function textOf(xml: string): string {
  return plainXml([...xml.matchAll(TEXT)].map(([, text]) => text).join('')).trim();
}
