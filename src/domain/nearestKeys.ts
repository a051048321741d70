import { editsAllowed } from './nearestWord.ts';

/** A key that is near to a word, and how many edits it is away. */
export type NearKey = { readonly key: string; readonly distance: number };

/**
 * The keys that a mistyped word may mean, the nearest first, then in their order; as near as `nearestWord` says.
 *
 * Keys that begin alike share the work for their beginning, and a beginning that is too far takes all keys that have it
 * away at once: tens of thousands of keys cost a few milliseconds.
 *
 * @param word folded as the keys are
 * @param keys in ascending order, each once
 */
export function nearestKeys(word: string, keys: readonly string[], most: number): readonly NearKey[] {
  const near: NearKey[] = [];
  const farthest = editsAllowed(Number.MAX_SAFE_INTEGER);
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  let previous = '';
  let ready = 0;
  let hopeless = Infinity;
  for (const key of keys) {
    const shared = sharedLength(previous, key);
    previous = key;
    if (shared >= hopeless) continue;
    ready = Math.min(shared, ready);
    hopeless = Infinity;
    while (ready < key.length && hopeless === Infinity) {
      const row = nextRow(rows, { word, key, at: ready });
      ready++;
      rows[ready] = row;
      if (Math.min(...row) > farthest) hopeless = ready;
    }
    const distance = hopeless === Infinity ? (rows[key.length]?.[word.length] ?? Infinity) : Infinity;
    if (distance <= editsAllowed(Math.max(word.length, key.length))) near.push({ key, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, most);
}

type Step = { readonly word: string; readonly key: string; readonly at: number };

/** Edits between each beginning of the word and the key up to and with the letter `at`, swaps of neighbours counted as one. */
function nextRow(rows: readonly (readonly number[])[], { word, key, at }: Step): number[] {
  const [last = [], beforeLast = []] = [rows[at], rows[at - 1]];
  const row = [at + 1];
  for (let column = 1; column <= word.length; column++) {
    const same = key[at] === word[column - 1];
    const swapped = at > 0 && key[at] === word[column - 2] && key[at - 1] === word[column - 1];
    row.push(
      Math.min(
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
        (last[column] ?? Infinity) + 1,
        (row[column - 1] ?? Infinity) + 1,
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      ),
    );
  }
  return row;
}

function sharedLength(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
