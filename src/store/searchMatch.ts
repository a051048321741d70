import { type SearchColumn, searchColumns } from '../domain/search/fields.ts';
import { columnsOfFit, type Fit } from '../domain/search/fit.ts';
import type { QueryWord } from '../domain/search/query.ts';
import { recordTypes, type SearchType } from '../domain/search/types.ts';

/** What FTS5 is asked for what has every word, the last one whole or as the beginning of one. */
export function matchOf(words: readonly QueryWord[]): string {
  return words.length === 0 ? NOTHING : all(words, searchColumns);
}

/** What FTS5 is asked for what fits the words so and no better, among records of some types. */
export function matchOfFit(
  words: readonly QueryWord[],
  fit: Exclude<Fit, 'NAMED'>,
  types: readonly SearchType[],
): string {
  if (words.length === 0) return NOTHING;
  const whole = words.map((word) => ({ ...word, open: false }));
  const fitting = { ...wholeMatches(whole), BEGINNING: all(words, searchColumns) };
  const better = { IN_NAME: null, IN_TITLE: fitting.IN_NAME, WHOLE: fitting.IN_TITLE, BEGINNING: fitting.WHOLE }[fit];
  const match = better === null ? fitting[fit] : `(${fitting[fit]} NOT ${better})`;
  const kept = Object.keys(recordTypes).filter((type) => types.includes(type as SearchType));
  return kept.length === Object.keys(recordTypes).length ? match : `${match} AND ${ofTypes(kept)}`;
}

/** FTS5 refuses the empty text; an empty phrase matches nothing. */
const NOTHING = '""';

function wholeMatches(words: readonly QueryWord[]): Readonly<Record<keyof typeof columnsOfFit, string>> {
  const { IN_NAME, IN_TITLE, WHOLE } = columnsOfFit;
  return { IN_NAME: all(words, IN_NAME), IN_TITLE: all(words, IN_TITLE), WHOLE: all(words, WHOLE) };
}

/**
 * Every word in one of some columns, as a phrase of its pieces or as one piece. Pieces are letters and digits alone: inside
 * quotes nothing of them is an operator.
 */
function all(words: readonly QueryWord[], columns: readonly SearchColumn[]): string {
  return `({${columns.join(' ')}} : (${words.map(spellings).join(' AND ')}))`;
}

function spellings({ pieces, joined, open }: QueryWord): string {
  const all = pieces.length === 1 ? [joined] : [pieces.join(' '), joined];
  return `(${all.map((spelling) => (open ? `"${spelling}" *` : `"${spelling}"`)).join(' OR ')})`;
}

/** The index reads the word of a type as it reads any text: its parts as a phrase. */
function ofTypes(types: readonly string[]): string {
  return types.length === 0 ? NOTHING : `({type} : (${types.map((type) => `"${type}"`).join(' OR ')}))`;
}
