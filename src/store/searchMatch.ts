import type { QueryWord } from '../domain/search/query.ts';

/**
 * What FTS5 is asked for: every word, as a phrase of its pieces or as one piece; the last one also as the beginning of
 * a word, which counts beside the whole word so that the whole word comes first. Pieces are letters and digits alone:
 * inside quotes nothing of them is an operator.
 */
export function matchOf(words: readonly QueryWord[]): string {
  // FTS5 refuses the empty text; an empty phrase matches nothing
  if (words.length === 0) return '""';
  return words.map(({ pieces, joined, open }) => `(${alternatives(pieces, joined, open).join(' OR ')})`).join(' AND ');
}

function alternatives(pieces: readonly string[], joined: string, open: boolean): readonly string[] {
  const spellings = pieces.length === 1 ? [joined] : [pieces.join(' '), joined];
  return spellings.flatMap((spelling) => (open ? [`"${spelling}"`, `"${spelling}" *`] : [`"${spelling}"`]));
}
