import { nearestWord } from '../domain/nearestWord.ts';

/** Longer lists hide the word that is looked for. */
const MOST_WORDS = 12;

/** The end of a message about a wrong word: what was most likely meant, and what is legal. */
export function legalWords(word: string, legal: readonly string[]): string {
  const nearest = nearestWord(word, legal);
  const meant = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  if (legal.length === 0) return `${meant} (there is none)`;
  const shown = legal.slice(0, MOST_WORDS).join(', ');
  const more = legal.length > MOST_WORDS ? ` and ${legal.length - MOST_WORDS} more` : '';
  return `${meant} (legal are ${shown}${more})`;
}
