import { columnOf, type SearchColumn, type SearchText, searchColumns } from '../domain/search/fields.ts';
import { namesAmong } from '../domain/search/names.ts';
import type { RecordType } from '../domain/search/types.ts';
import { indexedText } from '../domain/search/words.ts';
import { type Row, rowOf } from './rows.ts';
import { marked } from './searchColumns.ts';
import { searchNames, searchTexts } from './tables/search.ts';

type Owner = { readonly id: string; readonly dataset: string };

/** The rows by which a record is found; the full-text index follows them by itself. */
export function searchRows(type: RecordType, { id: owner, dataset }: Owner, texts: readonly SearchText[]): Row[] {
  const columns = Object.fromEntries(
    searchColumns.map((column) => [
      column,
      marked(indexedText(texts.filter(({ field }) => columnOf(field) === column).map(({ text }) => text)), column),
    ]),
  ) as Readonly<Record<SearchColumn, string>>;
  return [
    rowOf(searchTexts, { dataset, owner, type, ...columns }),
    ...namesAmong(texts).map((name) => rowOf(searchNames, { dataset, owner, type, ...name })),
  ];
}
