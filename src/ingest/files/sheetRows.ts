import type { SheetCell } from './workbook.ts';

/** A row of cells as text, with its number in the file or the sheet, from 1. */
export type TextRow = { readonly cells: readonly string[]; readonly line: number };

/** Excel's day 0 in the time of JavaScript: 1899-12-30. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Dates before this are durations: no cycler is that old, and no test lasts ten years. */
const FIRST_DATE = Date.UTC(1910, 0, 1);

/** The rows of a sheet as texts, those without any cell left out. Dates are `2024-05-01 12:00:00.5`, durations `30:00:00`. */
export function* sheetRows(rows: readonly (readonly SheetCell[])[]): Generator<TextRow> {
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText);
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) yield { cells, line: index + 1 };
  }
}

/** A cell as a text file would print it. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell).trim();
  // days are doubles, cut to whole milliseconds: 11:59:59.999 was 12:00:00
  const time = cell.getTime() % 1000 === 999 || cell.getTime() % 1000 === -1 ? cell.getTime() + 1 : cell.getTime();
  if (!Number.isFinite(time)) return '';
  if (time >= FIRST_DATE)
    return new Date(time)
      .toISOString()
      .replace('T', ' ')
      .replace(/\.?0*Z$/, '');
  const span = time - DAY_0;
  const clock = new Date(((span % DAY) + DAY) % DAY)
    .toISOString()
    .slice(13, 23)
    .replace(/\.?0*$/, '');
  return `${Math.floor(span / 3_600_000)}${clock}`;
}
