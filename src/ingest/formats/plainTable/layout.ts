import { type Delimiter, splitRow } from '../../files/splitRow.ts';
import { type RowShape, rowShape } from './rowShape.ts';

/** How a text is a table. */
export type TableLayout = RowShape & {
  readonly delimiter: Delimiter;
  /** The place of the head among the lines; null where the rows stand alone. */
  readonly head: number | null;
};

/** In this order where two are equal: commas part the cells of `1, 2`, not blanks. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|', 'blanks'];

/** Lines that tell about the table, and are none of its rows. */
const COMMENT = /^\s*(?:#|%|!|\/\/)/;

/** Signs of a line that are looked at: a row of more is no row of a small table. */
const LONGEST_LOOK = 20_000;

export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

/** The layout by which the most cells are numbers; undefined if there are no two rows of numbers. */
export function layoutOf(lines: readonly string[]): TableLayout | undefined {
  let best: TableLayout | undefined;
  for (const delimiter of DELIMITERS) {
    if (delimiter !== 'blanks' && !lines.some((line) => line.includes(delimiter))) continue;
    const cells = lines.map((line) => (isComment(line) ? [] : splitRow(line.slice(0, LONGEST_LOOK), delimiter)));
    const shape = rowShape(cells);
    if (shape === undefined || shape.score <= (best?.score ?? 0)) continue;
    best = { ...shape, delimiter, head: headAbove(lines, delimiter, shape) };
  }
  return best;
}

/** The line above the rows, if it has as many cells. */
function headAbove(lines: readonly string[], delimiter: Delimiter, { first, width }: RowShape): number | null {
  let at = first - 1;
  while (at >= 0 && lines[at]?.trim() === '') at -= 1;
  if (at < 0) return null;
  const count = labelsOf(lines[at] ?? '', delimiter, width).length;
  return count === width || (count > width && delimiter !== 'blanks') ? at : null;
}

/**
 * The labels of a head. The sign of a comment may stand before them, as programs for plots want it.
 *
 * @param width of the rows: between blanks, `Time (s) Voltage (V)` is a head of two columns
 */
export function labelsOf(line: string, delimiter: Delimiter, width: number): readonly string[] {
  const content = line.slice(0, LONGEST_LOOK).replace(/^\s*[#%!]+/, '');
  const labels = splitRow(content, delimiter).map((label) => label.trim());
  if (delimiter !== 'blanks' || labels.length === width) return labels;
  return labels.join(' ').split(/(?<!\/) (?![([/])/);
}
