import type { PotentialRange } from '../../domain/contributionOrder.ts';
import { processes } from '../../domain/processes.ts';
import { number } from '../rules/words.ts';

/** Name of a process in a sentence. */
export function nameOf(process: string): string {
  return processes.get(process).name;
}

/** With a capital letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A range of potentials in words: "below 0.1 V", "from 0.16 to 0.068 V", "at any potential". */
export function where({ upper, lower }: PotentialRange): string {
  if (upper === null && lower === null) return 'at any potential';
  if (upper === null) return `above ${number(Number(lower))} V`;
  if (lower === null) return `below ${number(upper)} V`;
  return `from ${number(upper)} to ${number(lower)} V`;
}

/** "a", "a and b", "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}

/** An order in words: "intercalation < adsorption < pore filling". */
export function orderOf(ascending: readonly string[]): string {
  return ascending.map(nameOf).join(' < ');
}
