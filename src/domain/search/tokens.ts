import { columnOf, type SearchColumn, type SearchText, searchColumns } from './fields.ts';
import { tokensOf } from './query.ts';

/** The folded words of something, in the columns of the index. */
export type Tokens = Readonly<Record<SearchColumn, readonly string[]>>;

/** Texts of a record or entry, made ready to look for words in them. */
export function tokensByColumn(texts: readonly SearchText[]): Tokens {
  return Object.fromEntries(
    searchColumns.map((column) => [
      column,
      tokensOf(texts.filter(({ field }) => columnOf(field) === column).map(({ text }) => text)),
    ]),
  ) as Tokens;
}
