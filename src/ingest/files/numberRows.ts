import { type DecimalMark, numberOf } from './numberText.ts';
import { type Delimiter, splitRow } from './splitRow.ts';

/** How the numbers of rows are written. */
export type RowShape = { readonly delimiter: Delimiter; readonly decimal: DecimalMark; readonly width: number };

/** In the order in which they are tried: a comma between numbers last, since it may be their decimal mark. */
const WRITTEN: readonly (readonly [Delimiter, DecimalMark])[] = [
  ['\t', '.'],
  ['\t', ','],
  [';', '.'],
  [';', ','],
  ['blanks', '.'],
  ['blanks', ','],
  [',', '.'],
];

/** A longer line is no row of a few numbers. */
const LONGEST_ROW = 500;

/** How most of some rows are written, each of two numbers or more; undefined if not more than half are alike. */
export function rowShape(lines: readonly string[]): RowShape | undefined {
  const found = new Map<string, { readonly shape: RowShape; count: number }>();
  for (const line of lines) {
    for (const [delimiter, decimal] of WRITTEN) {
      const width = numbersIn(line, delimiter, decimal);
      if (width < 2) continue;
      const known = found.get(`${delimiter}${decimal}${width}`) ?? { shape: { delimiter, decimal, width }, count: 0 };
      known.count += 1;
      found.set(`${delimiter}${decimal}${width}`, known);
    }
  }
  const best = [...found.values()].reduce<{ readonly shape: RowShape; count: number } | undefined>(
    (most, each) => (each.count > (most?.count ?? 0) ? each : most),
    undefined,
  );
  return best === undefined || best.count <= lines.length / 2 ? undefined : best.shape;
}

/** Whether a line is a row of numbers, in any way of writing. */
export function isNumberRow(line: string): boolean {
  return WRITTEN.some(([delimiter, decimal]) => numbersIn(line, delimiter, decimal) >= 2);
}

/** How many numbers a line holds; 0 if it holds anything else. */
function numbersIn(line: string, delimiter: Delimiter, decimal: DecimalMark): number {
  if (line.length > LONGEST_ROW) return 0;
  const cells = splitRow(line.trim(), delimiter);
  return cells.every((cell) => !Number.isNaN(numberOf(cell.trim(), decimal))) ? cells.length : 0;
}
