import { type SearchColumn, searchColumns } from './fields.ts';
import { occurrences, type QueryWord } from './query.ts';
import type { Tokens } from './tokens.ts';

/**
 * How something fits a text, the best first: the text names it; every word stands whole in its names, in its names and
 * titles, or anywhere in it; the last word is only the beginning of one that it has.
 */
export const fits = ['NAMED', 'IN_NAME', 'IN_TITLE', 'WHOLE', 'BEGINNING'] as const;

export type Fit = (typeof fits)[number];

/** Where every word must stand whole for a fit, the narrowest first. */
export const columnsOfFit = {
  IN_NAME: ['name'],
  IN_TITLE: ['name', 'title'],
  WHOLE: searchColumns,
} as const satisfies Partial<Record<Fit, readonly SearchColumn[]>>;

export type WholeFit = keyof typeof columnsOfFit;

const wholeFits = Object.keys(columnsOfFit) as readonly WholeFit[];

/** How texts fit the words of a search, names aside; undefined where they have not all of them. */
export function fitOf(tokens: Tokens, words: readonly QueryWord[]): Fit | undefined {
  if (!hasAll(tokens, words, searchColumns)) return undefined;
  return wholeFitOf(tokens, words) ?? 'BEGINNING';
}

/** The narrowest columns in which texts have all words whole; undefined where they have not. */
export function wholeFitOf(tokens: Tokens, words: readonly QueryWord[]): WholeFit | undefined {
  const whole = wholeWords(words);
  return wholeFits.find((fit) => hasAll(tokens, whole, columnsOfFit[fit]));
}

/** The words as they are looked for where none may be a beginning. */
export function wholeWords(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.map((word) => ({ ...word, open: false }));
}

function hasAll(tokens: Tokens, words: readonly QueryWord[], columns: readonly SearchColumn[]): boolean {
  const stands = (word: QueryWord) => columns.some((column) => occurrences(tokens[column], word) > 0);
  return words.length > 0 && words.every(stands);
}
