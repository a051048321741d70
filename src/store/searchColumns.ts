import { type SearchColumn, searchColumns } from '../domain/search/fields.ts';
import type { Tokens } from '../domain/search/tokens.ts';

/**
 * The letter before every word in a column: a word of names is another one to the index than the same word elsewhere, so
 * that the few names with a common word are found without going through all texts that have it.
 */
export const markOf = { name: 'n', title: 't', body: 'b', about: 'b' } as const satisfies Record<SearchColumn, string>;

/** Words between single spaces as the index keeps them in a column. */
export function marked(text: string, column: SearchColumn): string {
  return text.replace(/[^ ]+/g, `${markOf[column]}$&`);
}

/** The words of a record in its columns, without their marks. */
export function tokensOfRow(row: Readonly<Record<SearchColumn, string>>): Tokens {
  const columns = searchColumns.map((column) => [column, unmarked(row[column])]);
  return Object.fromEntries(columns) as Tokens;
}

function unmarked(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ').map((word) => word.slice(1));
}
