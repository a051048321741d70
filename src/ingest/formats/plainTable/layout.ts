import { numberOf, saysNoNumber } from '../../files/numberText.ts';
import { type Delimiter, splitRow } from '../../files/splitRow.ts';

/** How a text is a table. */
export type TableLayout = {
  readonly delimiter: Delimiter;
  /** Cells of the row that most rows are as wide as. */
  readonly width: number;
  /** Places among the lines; `head` is null where the rows stand alone. */
  readonly head: number | null;
  readonly first: number;
  /** Cells of the rows that were looked at. */
  readonly rows: readonly (readonly string[])[];
  /** Which share of the lines below the head are rows, from 0 to 1. */
  readonly share: number;
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

/** The layout by which the most lines are rows of at least two numbers; undefined if no two lines are. */
export function layoutOf(lines: readonly string[]): TableLayout | undefined {
  let best: { readonly layout: TableLayout; readonly score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    if (delimiter !== 'blanks' && !lines.some((line) => line.includes(delimiter))) continue;
    const cells = lines.map((line) => (isComment(line) ? [] : splitRow(line.slice(0, LONGEST_LOOK), delimiter)));
    const shares = cells.map(numberShare);
    const score = shares.reduce((sum, share) => sum + share, 0);
    const layout = score > (best?.score ?? 0) ? layoutWith(delimiter, { lines, cells, shares }) : undefined;
    if (layout !== undefined) best = { layout, score };
  }
  return best?.layout;
}

type SplitLines = {
  readonly lines: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly shares: readonly number[];
};

function layoutWith(delimiter: Delimiter, { lines, cells, shares }: SplitLines): TableLayout | undefined {
  const all = cells.filter((_, index) => (shares[index] ?? 0) > 0);
  if (all.length < 2) return undefined;
  const printed = mostFrequent(all.map(({ length }) => length));
  const rows = all.filter(({ length }) => length === printed);
  const first = cells.findIndex((row, index) => row.length === printed && (shares[index] ?? 0) > 0);
  // a delimiter may end every row
  const width = rows.every((row) => row.at(-1)?.trim() === '') ? printed - 1 : printed;
  const below = cells.slice(first).filter((row) => row.some((cell) => cell.trim() !== ''));
  const head = headAbove(first, { lines, delimiter, width });
  return { delimiter, width, head, first, rows, share: rows.length / below.length };
}

/** The line above the rows, if it has as many cells. */
function headAbove(
  first: number,
  { lines, delimiter, width }: { lines: readonly string[]; delimiter: Delimiter; width: number },
): number | null {
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

/** Which share of the cells are numbers; 0 if they are fewer than two, or fewer than half. */
function numberShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => !saysNoNumber(cell));
  const numbers = filled.filter((cell) => !Number.isNaN(numberOf(cell)) || !Number.isNaN(numberOf(cell, ',')));
  return numbers.length < 2 || numbers.length * 2 < filled.length ? 0 : numbers.length / filled.length;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
