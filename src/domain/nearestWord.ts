/** More edits than this are another word, however long the word is. */
const MOST_EDITS = 3;

/** One edit for each this many letters; a single letter is near to itself only, in either case. */
const LETTERS_PER_EDIT = 3;

/**
 * The candidate that a mistyped word most likely meant, for messages of the kind `did you mean "mAh/g"?`.
 *
 * Near means few edits (insertion, deletion, replacement, swap of neighbours) once case is set aside; among equals
 * the one that also keeps the case wins, then the first.
 *
 * @param word as it was typed, of any case; surrounding space does not count
 * @returns undefined when nothing is near
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.trim();
  const near = candidates
    .filter((candidate) => Math.abs(typed.length - candidate.length) <= MOST_EDITS)
    .map((candidate) => ({ candidate, edits: editDistance(typed.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= editsAllowed(Math.max(typed.length, candidate.length)));
  near.sort((a, b) => a.edits - b.edits || editDistance(typed, a.candidate) - editDistance(typed, b.candidate));
  return near[0]?.candidate;
}

/** How many edits away a word of this many letters may be and still be near. */
export function editsAllowed(length: number): number {
  return length < 2 ? 0 : Math.min(MOST_EDITS, Math.ceil(length / LETTERS_PER_EDIT));
}

/** Optimal string alignment: Levenshtein's distance with a swap of neighbours as one edit. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
