import { nearestWord } from '../domain/nearestWord.ts';

/** Longer lists hide the word that is looked for. */
const MOST_WORDS = 12;

/** The end of a message about a wrong word: what was most likely meant, and what is legal. */
export function legalWords(word: string, legal: readonly string[]): string {
  if (legal.length === 0) return ' (there is none)';
  const nearest = nearestWord(word, legal);
  const meant = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  if (legal.length <= MOST_WORDS) return `${meant} (legal are ${legal.join(', ')})`;
  // of a long list the nearest word says enough
  return meant || ` (legal are ${legal.slice(0, MOST_WORDS).join(', ')} and ${legal.length - MOST_WORDS} more)`;
}
