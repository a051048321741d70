import { normaliseDoi } from '../source.ts';
import { wordsOf } from './words.ts';

/** Dashes, hyphens and minus signs of every kind. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * What names are looked up by: case, spaces, accents, signs and the resolver of a DOI make no difference, so that
 * `Hard-Carbon`, `hard carbon` and `hardcarbon` are one. A name of signs alone, such as `%`, is itself.
 */
export function nameKey(name: string): string {
  const key = wordsOf(normaliseDoi(name))
    .map(({ joined }) => joined)
    .join('');
  return key === '' ? spelling(name) : key;
}

/** A name with its signs, but whatever its case, spaces and kind of dash: tells names of one key apart. */
export function spelling(name: string): string {
  return normaliseDoi(name)
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .replace(dashes, '-')
    .toLowerCase();
}
