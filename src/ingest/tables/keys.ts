import { sha256 } from '../canonicalJson.ts';

const LONGEST_WORD = 48;
const HASH_LENGTH = 8;

/**
 * A text as part of a record key: the same text always makes the same part, wherever it stands in the table. Where letters
 * are lost on the way, as Chinese ones are, a hash of the text tells it from others.
 */
export function keyPart(text: string): string {
  return partOf(text, '-', /[\s_-]+/g);
}

/** A text as part of the key of a dataset. */
export function datasetKeyPart(text: string): string {
  return partOf(text, '_', /[\s_./-]+/g);
}

function partOf(text: string, between: string, blanks: RegExp): string {
  const lower = text.normalize('NFKC').trim().toLowerCase();
  const faithful = lower.replace(blanks, between);
  const slug = lower
    .replace(/[^a-z0-9]+/g, between)
    .slice(0, LONGEST_WORD)
    .replace(new RegExp(`^${between}+|${between}+$`, 'g'), '');
  if (slug === faithful) return slug;
  return [slug, sha256(lower).slice(0, HASH_LENGTH)].filter((part) => part !== '').join(between);
}

/** A text whose case, spaces and punctuation do not count. */
export function likeness(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
