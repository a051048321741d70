import { numberOf, saysNoNumber } from '../../files/numberText.ts';

/** Where rows of numbers stand among rows of cells. */
export type RowShape = {
  /** Columns that the rows have. */
  readonly width: number;
  /** The place of the first of them. */
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
  /** Which share of all rows from the first on they are, from 0 to 1. */
  readonly share: number;
  /** How many cells of all rows are numbers, in rows: tells which way to split lines is the better one. */
  readonly score: number;
};

/** The rows with at least two numbers that are as long as most of them; undefined if they are fewer than two. */
export function rowShape(cells: readonly (readonly string[])[]): RowShape | undefined {
  const shares = cells.map(numberShare);
  const all = cells.filter((_, index) => (shares[index] ?? 0) > 0);
  const printed = mostFrequent(all.map(({ length }) => length));
  const rows = all.filter(({ length }) => length === printed);
  if (rows.length < 2) return undefined;
  const first = cells.findIndex((row, index) => row.length === printed && (shares[index] ?? 0) > 0);
  const below = cells.slice(first).filter((row) => row.some((cell) => cell.trim() !== ''));
  return {
    // a delimiter may end every row
    width: rows.every((row) => row.at(-1)?.trim() === '') ? printed - 1 : printed,
    first,
    rows,
    share: rows.length / below.length,
    score: shares.reduce((sum, share) => sum + share, 0),
  };
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
