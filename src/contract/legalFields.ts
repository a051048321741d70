import type { GraphQLInputField } from 'graphql';
import { nearestWord } from '../domain/nearestWord.ts';
import { legalWords } from './legalWords.ts';

/** A shorter word is a part of too many names. */
const SHORTEST_PART = 4;

/** More fields than these are no hint. */
const MOST_MEANT = 3;

/**
 * The end of a message about a wrong field: as `legalWords`, but a field whose name has the word as a part may be meant as
 * well as one that is spelled alike (`cycles`: `afterCycles` or `cycle`), and their descriptions tell them apart.
 */
export function legalFields(word: string, fields: readonly GraphQLInputField[]): string {
  const names = fields.map(({ name }) => name);
  const holders = fields.filter(({ name }) => holds(name, word));
  if (holders.length === 0 || holders.length > MOST_MEANT) return legalWords(word, names);
  const nearest = nearestWord(word, names);
  const meant = fields.filter((field) => holders.includes(field) || field.name === nearest);
  const told = meant.map(({ name, description }) => `"${name}"${meant.length > 1 ? ` (${description})` : ''}`);
  return `, did you mean ${told.join(' or ')}?`;
}

function holds(name: string, word: string): boolean {
  return word.length >= SHORTEST_PART && name.toLowerCase().includes(word.toLowerCase());
}
