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

const wholeFits = Object.keys(columnsOfFit) as readonly (keyof typeof columnsOfFit)[];

/** How texts fit the words of a search, names aside; undefined where they have not all of them. */
export function fitOf(tokens: Tokens, words: readonly QueryWord[]): Fit | undefined {
  const hasAll = (wanted: readonly QueryWord[], columns: readonly SearchColumn[]) =>
    wanted.length > 0 && wanted.every((word) => columns.some((column) => occurrences(tokens[column], word) > 0));
  if (!hasAll(words, searchColumns)) return undefined;
  const whole = words.map((word) => ({ ...word, open: false }));
  return wholeFits.find((fit) => hasAll(whole, columnsOfFit[fit])) ?? 'BEGINNING';
}
