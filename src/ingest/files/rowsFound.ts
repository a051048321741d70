import type { RowPlace } from '../../domain/curve.ts';

/** Rows told by number; of more than these the count tells. */
const MOST_ROWS_TOLD = 20;

/** Rows with something in common: the first of them, and how many there are. */
export type RowsFound = { readonly count: number; readonly places: readonly RowPlace[] };

/** Collects rows in constant memory. */
export class RowCollector implements RowsFound {
  count = 0;
  readonly places: RowPlace[] = [];

  /** @param row from 1; @param line of the file, from 1 */
  add(row: number, line: number | null): void {
    this.count += 1;
    if (this.places.length < MOST_ROWS_TOLD) this.places.push({ row, line });
  }
}

/** Collects the rows of which something holds. @param lines of all rows; null in binary files */
export function rowsWhere(count: number, lines: Uint32Array | null, holds: (index: number) => boolean): RowsFound {
  const found = new RowCollector();
  for (let index = 0; index < count; index += 1) {
    if (holds(index)) found.add(index + 1, lines?.[index] ?? null);
  }
  return found;
}

/** `row 12 (line 18)`, `rows 12, 14 and 3 more (lines 18 ...)` for messages. */
export function rowsText({ count, places }: RowsFound): string {
  const [first] = places;
  if (first === undefined) return 'no row';
  const line = first.line === null ? '' : ` (line ${first.line})`;
  if (count === 1) return `row ${first.row}${line}`;
  const told = places.slice(0, 5).map(({ row }) => row);
  const more = count - told.length;
  return `rows ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}${first.line === null ? '' : ` (the first is line ${first.line})`}`;
}
