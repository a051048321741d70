import { editsAllowed } from './nearestWord.ts';

/** A key that is near to a word, and how many edits it is away. */
export type NearKey = { readonly key: string; readonly distance: number };

/** Keys in ascending order, and how many letters each shares with the one before it. */
export type KeyList = { readonly keys: readonly string[]; readonly shared: Uint16Array };

/** A longer word is no slip of a name. */
const LONGEST_SLIP = 100;

const MOST_EDITS = editsAllowed(LONGEST_SLIP);

/** @param keys in ascending order, each once */
export function keyList(keys: readonly string[]): KeyList {
  return { keys, shared: Uint16Array.from(keys, (key, place) => sharedLength(keys[place - 1] ?? '', key)) };
}

/**
 * The keys that a mistyped word may mean, the nearest first, then in their order; as near as `nearestWord` says. Those
 * that are two edits away are looked for only where none is one edit away, and so on.
 *
 * @param word folded as the keys are
 * @param most how many are given at most
 */
export function nearestKeys(word: string, list: KeyList, most: number): readonly NearKey[] {
  if (word.length > LONGEST_SLIP) return [];
  for (let limit = 1; limit <= MOST_EDITS; limit++) {
    const near = keysWithin(word, list, limit);
    if (near.length > 0) return near.toSorted((a, b) => a.distance - b.distance).slice(0, most);
  }
  return [];
}

/**
 * The keys that are no more than `limit` edits away. Keys that begin alike share the work for their beginning, and a
 * beginning that is too far takes away all keys that have it: tens of thousands of keys cost some milliseconds.
 */
function keysWithin(word: string, { keys, shared }: KeyList, limit: number): readonly NearKey[] {
  const near: NearKey[] = [];
  const width = word.length + 1;
  // a row for each letter of a key: edits from its beginning up to there to each beginning of the word
  const rows = new Uint8Array(width * (word.length + limit + 2)).map((_, column) => (column < width ? column : 0));
  let ready = 0;
  let hopeless = Infinity;
  for (let place = 0; place < keys.length; place++) {
    const known = shared[place] ?? 0;
    if (known >= hopeless) continue;
    const key = keys[place] ?? '';
    ready = Math.min(known, ready);
    hopeless = Infinity;
    while (ready < key.length && hopeless === Infinity) {
      ready++;
      if (fillRow(rows, word, { key, row: ready }) > limit) hopeless = ready;
    }
    if (hopeless !== Infinity) continue;
    const distance = rows[key.length * width + word.length] ?? Infinity;
    if (distance <= Math.min(limit, editsAllowed(Math.max(word.length, key.length)))) near.push({ key, distance });
  }
  return near;
}

/** Fills the row of a key's letter, swaps of neighbours counted as one edit. @returns the least number in it */
function fillRow(rows: Uint8Array, word: string, { key, row }: { key: string; row: number }): number {
  const width = word.length + 1;
  const at = row * width;
  const letter = key.charCodeAt(row - 1);
  const letterBefore = row > 1 ? key.charCodeAt(row - 2) : Number.NaN;
  rows[at] = row;
  let least = row;
  for (let column = 1; column < width; column++) {
    const above = at - width + column;
    const same = letter === word.charCodeAt(column - 1);
    let edits = Math.min(
      (rows[above - 1] ?? 0) + (same ? 0 : 1),
      (rows[above] ?? 0) + 1,
      (rows[at + column - 1] ?? 0) + 1,
    );
    if (column > 1 && letterBefore === word.charCodeAt(column - 1) && letter === word.charCodeAt(column - 2)) {
      edits = Math.min(edits, (rows[above - width - 2] ?? 0) + 1);
    }
    rows[at + column] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

function sharedLength(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
