import type { Said } from '../../contract/problem.ts';
import { errorFault } from './cellFaults.ts';

/** A cell as it is shown; `fault` says why it can be no value: a date, an error of the spreadsheet. */
export type TableCell = {
  readonly text: string;
  readonly fault: Said | null;
  /** True for a number of a spreadsheet, which is shown with a point whatever the language is. */
  readonly isNumber?: true;
};

/** A row with its number, as a spreadsheet counts them, from 1. */
export type TableRow = { readonly row: number; readonly cells: readonly TableCell[] };

/** All rows of a table, heads included; empty ones are left out. */
export type TableRows = { readonly rows: readonly TableRow[]; readonly warnings: readonly string[] };

/** A table with its heads apart. */
export type Table = {
  /** Heads as printed; empty where a column has none. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
};

export const NO_CELL: TableCell = { text: '', fault: null };

/** A cell of text; line breaks and spaces that do not break are spaces. */
export function textCell(text: string): TableCell {
  const shown = text.replace(/\s+/g, ' ').trim();
  return { text: shown, fault: errorFault(shown) };
}
