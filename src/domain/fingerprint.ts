const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit FNV-1a of a text as eight hexadecimal digits: tells versions apart, guards nothing. */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
