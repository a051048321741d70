import type { SearchText } from './fields.ts';
import { fitOf, fits } from './fit.ts';
import { type Name, namesAmong } from './names.ts';
import type { Ranked, TextSearch } from './ranking.ts';
import { scoreOf } from './score.ts';
import { tokensByColumn } from './tokens.ts';
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

/** Entries fit and score as records do, so that both can stand in one order. */
export function entryIndex(given: readonly Document[]): EntryIndex {
  const documents = given.map((each) => ({ ...each, id: `${each.type}:${each.code}`, names: namesAmong(each.texts) }));
  const all = documents.map((document) => ({ ...document, tokens: tokensByColumn(document.texts) }));
  return {
    documents,
    find: ({ words, key, types }) => {
      const kept = new Set<string>(types);
      return all.flatMap(({ type, id, names, tokens }) => {
        if (!kept.has(type)) return [];
        const fit = names.some((name) => name.key === key) ? 'NAMED' : fitOf(tokens, words);
        if (fit === undefined) return [];
        const score = scoreOf(tokens, words);
        // behind records of the same name: K is potassium before it is kelvin
        return [{ type, id, fit: fits.indexOf(fit), cost: fit === 'NAMED' ? 0 : -score, score }];
      });
    },
  };
}
