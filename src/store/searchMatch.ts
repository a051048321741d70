import { type SearchColumn, searchColumns } from '../domain/search/fields.ts';
import { columnsOfFit, type Fit, wholeWords } from '../domain/search/fit.ts';
import type { QueryWord } from '../domain/search/query.ts';
import { recordTypes, type SearchType } from '../domain/search/types.ts';
import { marked, markOf } from './searchColumns.ts';

/** What FTS5 is asked for what has every word, the last one whole or as the beginning of one. */
export function matchOf(words: readonly QueryWord[]): string {
  return words.length === 0 ? NOTHING : all(words, searchColumns);
}

/** What FTS5 is asked for what has every word whole, among records of some types. */
export function matchOfWhole(words: readonly QueryWord[], types: readonly SearchType[]): string {
  return among(types, matchOf(wholeWords(words)));
}

/** What FTS5 is asked for what fits the words so and no better, among records of some types. */
export function matchOfFit(
  words: readonly QueryWord[],
  fit: Exclude<Fit, 'NAMED'>,
  types: readonly SearchType[],
): string {
  if (words.length === 0) return NOTHING;
  const whole = wholeWords(words);
  const { IN_NAME, IN_TITLE, WHOLE } = columnsOfFit;
  const [inName, inTitle, anywhere] = [all(whole, IN_NAME), all(whole, IN_TITLE), all(whole, WHOLE)];
  const match = {
    IN_NAME: inName,
    IN_TITLE: `(${inTitle} NOT ${inName})`,
    WHOLE: `(${anywhere} NOT ${inTitle})`,
    BEGINNING: `(${matchOf(words)} NOT ${anywhere})`,
  };
  return among(types, match[fit]);
}

/** FTS5 refuses the empty text; an empty phrase matches nothing. */
const NOTHING = '""';

/** Every word in one of some columns. */
function all(words: readonly QueryWord[], columns: readonly SearchColumn[]): string {
  const spellings = words.flatMap((word) => `(${spellingsOf(word, columns).join(' OR ')})`);
  return `(${spellings.join(' AND ')})`;
}

/**
 * A word as a phrase of its pieces or as one piece. Pieces are letters and digits alone: inside quotes nothing of them is
 * an operator.
 */
function spellingsOf({ pieces, joined, open }: QueryWord, columns: readonly SearchColumn[]): readonly string[] {
  // columns with one mark are one to the index
  const distinct = [...new Map(columns.map((column) => [markOf[column], column])).values()];
  const spellings = pieces.length === 1 ? [joined] : [pieces.join(' '), joined];
  return distinct.flatMap((column) => spellings.map((spelling) => `"${marked(spelling, column)}"${open ? ' *' : ''}`));
}

/** The index reads the word of a type as it reads any text: its parts as a phrase. */
function among(types: readonly SearchType[], match: string): string {
  const all = Object.keys(recordTypes);
  const kept = all.filter((type) => types.includes(type as SearchType));
  if (kept.length === all.length) return match;
  return kept.length === 0 ? NOTHING : `${match} AND ({type} : (${kept.map((type) => `"${type}"`).join(' OR ')}))`;
}
