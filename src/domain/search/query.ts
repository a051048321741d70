import { indexedText, wordsOf } from './words.ts';

/** A word that is looked for: its pieces must follow each other, or stand as one; the last piece may go on if `open`. */
export type QueryWord = { readonly pieces: readonly string[]; readonly joined: string; readonly open: boolean };

/** What stands before a DOI where it is written as an address or announced. */
const resolver = /https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:\s*|\bdoi\s+(?=10\.)/gi;

/** So many letters are a beginning; with one alone nearly everything begins. */
const LEAST_BEGINNING = 2;

/** The words of a search, each once; the last one may be the beginning of a word, unless it ends with a single letter. */
export function queryWords(text: string): readonly QueryWord[] {
  const words = wordsOf(text.replace(resolver, ' '));
  const all = words.map(({ pieces, joined }, place) => ({
    pieces: pieces.map((piece) => piece.text),
    joined,
    open: place === words.length - 1 && (pieces.at(-1)?.text.length ?? 0) >= LEAST_BEGINNING,
  }));
  return [...new Map(all.map((word) => [word.pieces.join(' '), word])).values()];
}

/** Whether a piece of a text is the one that is looked for. */
export function isMet(found: string | undefined, wanted: string | undefined, open: boolean): boolean {
  if (found === undefined || wanted === undefined) return false;
  return open ? found.startsWith(wanted) : found === wanted;
}

/** How often a word stands in a text that was made ready for it. */
export function occurrences(tokens: readonly string[], { pieces, joined, open }: QueryWord): number {
  const last = pieces.length - 1;
  const phrases = tokens.filter((_, start) =>
    pieces.every((piece, place) => isMet(tokens[start + place], piece, open && place === last)),
  ).length;
  const compounds = pieces.length === 1 ? 0 : tokens.filter((token) => isMet(token, joined, open)).length;
  return phrases + compounds;
}

/** A text made ready to look for words in it. */
export function tokensOf(texts: readonly string[]): readonly string[] {
  const text = indexedText(texts);
  return text === '' ? [] : text.split(' ');
}
