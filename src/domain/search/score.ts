import { columnWeights, searchColumns } from './fields.ts';
import { occurrences, type QueryWord } from './query.ts';
import type { Tokens } from './tokens.ts';

/** Usual values of BM25. */
const K1 = 1.2;
const B = 0.75;

/** Number of words of a usual record; longer ones need a word more often to score alike. */
const USUAL_LENGTH = 20;

/**
 * How well texts fit the words of a search: BM25 over weighted columns (Robertson and Zaragoza, Found. Trends Inf. Retr. 3
 * (2009) 333), without the rarity of words. What is compared has every word, and a score that depends on nothing but the
 * texts means the same for records and for entries, in a small base and in a large one.
 *
 * @returns from 0, where no word is there, to below 2.2 for each word
 */
export function scoreOf(tokens: Tokens, words: readonly QueryWord[]): number {
  const length = searchColumns.reduce((sum, column) => sum + tokens[column].length, 0);
  const damping = K1 * (1 - B + (B * length) / USUAL_LENGTH);
  return words.reduce((sum, word) => {
    const count = searchColumns.reduce(
      (weighted, column) => weighted + columnWeights[column] * occurrences(tokens[column], word),
      0,
    );
    return sum + (count * (K1 + 1)) / (count + damping);
  }, 0);
}
