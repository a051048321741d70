import { createHash } from 'node:crypto';

/** JSON of plain data with the fields of every map in alphabetical order, and without fields that are null. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(sorted(data));
}

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const given = Object.entries(data).filter(([, value]) => (value ?? null) !== null);
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sorted(value)]));
}
