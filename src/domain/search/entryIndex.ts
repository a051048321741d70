import { columnOf, columnWeights, type SearchColumn, type SearchText, searchColumns } from './fields.ts';
import { type Name, namesAmong } from './names.ts';
import { occurrences, type QueryWord, tokensOf } from './query.ts';
import type { Ranked, TextSearch } from './ranking.ts';
import type { EntryType } from './types.ts';

/** An entry of a vocabulary with what is searched of it. */
export type Document = { readonly type: EntryType; readonly code: string; readonly texts: readonly SearchText[] };

export type Indexed = Document & { readonly id: string; readonly names: readonly Name[] };

/** An index in memory, for the few hundred entries that the software itself brings. */
export type EntryIndex = {
  readonly documents: readonly Indexed[];
  /** All entries that have every word, or that the text names, in no order. */
  readonly find: (search: TextSearch) => readonly Ranked[];
};

/** Usual values of BM25; SQLite's FTS5 has the same. */
const K1 = 1.2;
const B = 0.75;

/** What a word counts that half of the entries or more have. */
const LEAST_RARITY = 1e-6;

type Tokens = { readonly byColumn: Readonly<Record<SearchColumn, readonly string[]>>; readonly length: number };

/**
 * Scores by the formula of the base's index, so that hits of both can stand in one order: near it, since how rare a word is
 * is counted among the entries alone.
 */
export function entryIndex(given: readonly Document[]): EntryIndex {
  const documents = given.map((each) => ({ ...each, id: `${each.type}:${each.code}`, names: namesAmong(each.texts) }));
  const all = documents.map((document) => ({ document, tokens: columnsOf(document.texts) }));
  const meanLength = all.reduce((sum, { tokens }) => sum + tokens.length, 0) / Math.max(1, all.length);
  return {
    documents,
    find: ({ words, key, types }) => {
      const kept = new Set<string>(types);
      const counts = all.map(({ tokens }) => words.map((word) => weighted(tokens, word)));
      const rarities = words.map((_, place) => rarity(all.length, counts.filter((each) => each[place]).length));
      return all.flatMap(({ document, tokens }, which) => {
        if (!kept.has(document.type)) return [];
        const own = counts[which] ?? [];
        const exact = document.names.some((name) => name.key === key);
        const met = own.length > 0 && own.every((count) => count > 0);
        if (!met && !exact) return [];
        const damping = K1 * (1 - B + (B * tokens.length) / meanLength);
        const score = met
          ? own.reduce((sum, count, place) => sum + ((rarities[place] ?? 0) * count * (K1 + 1)) / (count + damping), 0)
          : 0;
        return [{ type: document.type, id: document.id, exact, cost: -score }];
      });
    },
  };
}

function columnsOf(texts: readonly SearchText[]): Tokens {
  const byColumn = Object.fromEntries(
    searchColumns.map((column) => [
      column,
      tokensOf(texts.filter(({ field }) => columnOf(field) === column).map(({ text }) => text)),
    ]),
  ) as Tokens['byColumn'];
  return { byColumn, length: Object.values(byColumn).reduce((sum, tokens) => sum + tokens.length, 0) };
}

function weighted({ byColumn }: Tokens, word: QueryWord): number {
  return searchColumns.reduce((sum, column) => sum + columnWeights[column] * occurrences(byColumn[column], word), 0);
}

/** How much a word tells: the fewer have it, the more. */
function rarity(all: number, having: number): number {
  return Math.max(LEAST_RARITY, Math.log((all - having + 0.5) / (having + 0.5)));
}
